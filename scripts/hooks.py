"""The MkDocs door of this site: nothing of ours needs to be installed. See pullquote.plugin."""

from __future__ import annotations

from pullquote.fast.plugin import FastPlugin

_plugin = FastPlugin()
on_startup = _plugin.on_startup
on_config = _plugin.on_config
on_files = _plugin.on_files
on_nav = _plugin.on_nav
on_env = _plugin.on_env
on_template_context = _plugin.on_template_context
on_page_markdown = _plugin.on_page_markdown
on_page_context = _plugin.on_page_context
on_post_page = _plugin.on_post_page
on_post_template = _plugin.on_post_template
on_post_build = _plugin.on_post_build
on_build_error = _plugin.on_build_error
on_serve = _plugin.on_serve
on_shutdown = _plugin.on_shutdown
