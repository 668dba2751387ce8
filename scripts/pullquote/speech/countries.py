"""Countries by the words that stand for them: demonyms, capitals, short forms."""

from __future__ import annotations

from types import MappingProxyType

PLACES = MappingProxyType(
    {
        "us": "usa", "u.s": "usa", "u.s.": "usa", "american": "usa", "america": "usa", "america's": "usa",
        "washington": "usa", "uk": "britain", "u.k.": "britain", "british": "britain", "eu": "europe",
        "european": "europe", "ukrainian": "ukraine", "kyiv": "ukraine", "russian": "russia", "moscow": "russia",
        "french": "france", "german": "germany", "italian": "italy", "spanish": "spain", "polish": "poland",
        "dutch": "netherlands", "irish": "ireland", "scottish": "scotland", "welsh": "wales", "english": "england",
        "chinese": "china", "japanese": "japan", "korean": "korea", "indian": "india", "pakistani": "pakistan",
        "turkish": "turkey", "greek": "greece", "iranian": "iran", "iraqi": "iraq", "israeli": "israel",
        "palestinian": "palestine", "saudi": "saudi", "egyptian": "egypt", "canadian": "canada", "mexican": "mexico",
        "brazilian": "brazil", "australian": "australia", "swedish": "sweden", "norwegian": "norway",
        "danish": "denmark", "finnish": "finland", "hungarian": "hungary", "czech": "czechia", "austrian": "austria",
        "swiss": "switzerland", "belgian": "belgium", "portuguese": "portugal", "kenyan": "kenya",
        "nigerian": "nigeria", "african": "africa", "syrian": "syria", "lebanese": "lebanon", "afghan": "afghanistan",
        "belarusian": "belarus", "georgian": "georgia", "argentine": "argentina", "chilean": "chile",
        "colombian": "colombia", "venezuelan": "venezuela", "cuban": "cuba", "thai": "thailand",
        "vietnamese": "vietnam", "taiwanese": "taiwan", "serbian": "serbia", "croatian": "croatia",
        "romanian": "romania", "bulgarian": "bulgaria", "estonian": "estonia", "latvian": "latvia",
        "lithuanian": "lithuania", "slovak": "slovakia", "armenian": "armenia", "azerbaijani": "azerbaijan",
        "albanian": "albania", "algerian": "algeria", "angolan": "angola", "bangladeshi": "bangladesh",
        "bahraini": "bahrain", "beninese": "benin", "bhutanese": "bhutan", "bolivian": "bolivia", "bosnian": "bosnia",
        "burmese": "myanmar", "burundian": "burundi", "cambodian": "cambodia", "cameroonian": "cameroon",
        "congolese": "congo", "cypriot": "cyprus", "ecuadorian": "ecuador", "eritrean": "eritrea",
        "ethiopian": "ethiopia", "fijian": "fiji", "gabonese": "gabon", "gambian": "gambia", "ghanaian": "ghana",
        "guatemalan": "guatemala", "guinean": "guinea", "guyanese": "guyana", "haitian": "haiti",
        "honduran": "honduras", "icelandic": "iceland", "indonesian": "indonesia", "jamaican": "jamaica",
        "kazakh": "kazakhstan", "kosovar": "kosovo", "kuwaiti": "kuwait",
        "kyrgyz": "kyrgyzstan", "lao": "laos", "laotian": "laos", "liberian": "liberia", "libyan": "libya",
        "luxembourgish": "luxembourg", "macedonian": "macedonia", "malagasy": "madagascar", "malawian": "malawi",
        "malaysian": "malaysia", "maldivian": "maldives", "malian": "mali", "maltese": "malta",
        "mauritanian": "mauritania", "mauritian": "mauritius", "moldovan": "moldova", "mongolian": "mongolia",
        "montenegrin": "montenegro", "moroccan": "morocco", "mozambican": "mozambique", "namibian": "namibia",
        "nepalese": "nepal", "nepali": "nepal", "nicaraguan": "nicaragua", "nigerien": "niger", "omani": "oman",
        "panamanian": "panama", "paraguayan": "paraguay", "peruvian": "peru", "philippine": "philippines",
        "filipino": "philippines", "qatari": "qatar", "rwandan": "rwanda", "samoan": "samoa", "senegalese": "senegal",
        "singaporean": "singapore", "slovenian": "slovenia", "slovene": "slovenia", "somali": "somalia",
        "sudanese": "sudan", "tajik": "tajikistan", "tanzanian": "tanzania", "togolese": "togo", "tongan": "tonga",
        "tunisian": "tunisia", "turkmen": "turkmenistan", "ugandan": "uganda", "uruguayan": "uruguay",
        "uzbek": "uzbekistan", "yemeni": "yemen", "zambian": "zambia", "zimbabwean": "zimbabwe",
        "emirati": "emirates",
    }
)  # fmt: skip
"""Demonyms and capitals as used of governments -> country."""
