"""What readers can do with an entry: look at the original, report a misquote, cite, edit."""

from __future__ import annotations

from pullquote.compare.addresses import web_url
from pullquote.model.base import split_ref
from pullquote.pages.fragments import text_fragment
from pullquote.pages.html import Html, escape
from pullquote.pages.parts import anchor
from pullquote.pages.view import Place


def original_link(place: Place, ref: str) -> Html:
    """A link to the very words in the original, where its address is known."""
    library = place.library
    excerpt, source = library.excerpts[ref], library.sources[split_ref(ref)[0]]
    url = web_url(source.url)
    if url is None:
        return Html("")
    address = f"{url}{text_fragment(excerpt.exact, _pieces(place, ref), excerpt.prefix)}"
    return Html(f'<a href="{escape(address)}" rel="noreferrer">These words in the original</a>')


def _pieces(place: Place, ref: str) -> tuple[str, ...]:
    """The source's own characters, where the full text is at hand."""
    found, text = place.view.verdict(ref).match, place.view.site.evidence.texts.get(split_ref(ref)[0])
    if found is None or text is None:
        return ()
    return tuple(text.raw[start:end] for start, end in found.spans)


def misquote_link(place: Place, ref: str) -> Html:
    """A link to the form for misquotes with the quotation filled in, where the site names a repository."""
    if not place.view.repository:
        return Html("")
    form = escape(f"{place.view.repository}/issues/new?template=misquote.yml")
    named = ref.replace("/", "%2F")
    title = f"&amp;title=Misquote%3A%20{named}&amp;quotation={named}"
    return Html(f'<a href="{form}{title}" rel="noreferrer">Report a misquote</a>')


def entry_links(place: Place, file: str, id: str, what: str) -> Html:
    """The permanent link of an entry with its former ids, and one to its line in the repository where there is one."""
    project = place.view.site.loaded.project
    old = "".join(f'<span id="{one}"></span>' for one in place.view.formerly.get((file, id), ()))
    line = place.view.line(file, id) if project.repository else None
    if line is None:
        return Html(f"{old}{anchor(id, what)}")
    address = escape(f"{project.view_url(file)}#L{line}")
    return Html(
        f'{old}{anchor(id, what)}<a class="pq-anchor" href="{address}" aria-label="{what} in its file">✎</a>'
    )


def cite_this(words: str, files: Html) -> Html:
    """How to cite an entry, folded away, with links to the citation files of the work that it stands in."""
    return Html(
        '<details class="pq-details pq-citing"><summary>Cite this</summary>'
        f'<p class="pq-citation">{escape(words)}</p>{files}</details>'
    )


def edit_link(place: Place, file: str, words: str = "Propose a change to this page") -> Html:
    """A link to the YAML file behind a page; its name alone where the site names no repository."""
    address = place.view.site.loaded.project.edit_url(file)
    if address is None:
        return Html(f"Made from <code>{escape(file)}</code>")
    return Html(f'<a href="{escape(address)}" rel="noreferrer">{escape(words)}</a>')
