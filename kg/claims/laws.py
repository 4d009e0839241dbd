"""Laws: with their year, as bills, and those known by their title alone."""

from __future__ import annotations

import re
from dataclasses import replace

from kg.claims.papers import OfficialDocumentAt
from kg.claims.scene import Scene
from kg.claims.wording import capital, spelt_out
from kg.lexicon.laws import law_names, law_pattern
from kg.lexicon.official_documents import type_words
from kg.model.dates import PartialDate
from kg.model.text import Sentence

_LAW = re.compile(
    r"(?<!\w)(?<!ại học )(?P<bill>(?:dự án|dự thảo) )?(?P<kind>[Ll]uật|[Bb]ộ luật|Pháp lệnh)"
    r"(?P<title> (?=[A-ZĐÁÂÔƯ])(?:(?!,? (?:và )?(?:các )?[Ll]uật | - |,? ban hành | ra đời | có hiệu lực )"
    r"[^.;:\"()\n\d]){3,90}?)"
    r"(?:,? ?\(?(?:năm )?(?P<year>(?:19|20)\d\d)\)?|(?P<amended> \(sửa đổi(?:, bổ sung)?\)))(?![\w/])"
)
_CITED = re.compile(r"(?:\b(?:[Tt]heo|của|[Cc]ăn cứ|với|và|thi hành|thực hiện)|,) (?:các )?$")  # no "kỷ luật"
_TREATY = re.compile(r"(?:Công ước|Hiệp định|quốc tế) [^.;,]{0,60}$")
_CONSTITUTION = re.compile(r"(?<!\w)Hiến pháp(?: nước [^.;,]{5,50}?)?(?: năm)? (?P<year>19\d\d|20\d\d)(?!\w)")
_CONSTITUTION_ALONE = re.compile(r"(?<=[Cc]ăn cứ )Hiến pháp(?=, )")
_NO_LAW_BEFORE = re.compile(r"(?:ại học|[Kk]hoa|[Bb]ộ môn|[Nn]gành|[Tt]rường|[Cc]ông ty|[Cc]âu lạc bộ) $")
_MORE_TITLE = re.compile(r",? ?\(?(?:năm )?(?:19|20)\d\d| \(?sửa đổi| (?:TNHH|Hà Nội|TP)|, [A-ZĐ]\w+ [A-ZĐ]| - ")


def sentence_of(scene: Scene, offset: int) -> Sentence | None:
    """Return the sentence that holds this offset, None for a place between sentences."""
    if not scene.text.sentences:
        return None
    sentence = scene.text.sentences[scene.context.sentence_at(offset)]
    return sentence if sentence.start <= offset < sentence.end else None


def read_laws(scene: Scene) -> tuple[list[OfficialDocumentAt], list[OfficialDocumentAt]]:
    """Return the laws named with a year, and those named without."""
    dated = _laws(scene)
    return dated, _known_laws(scene, dated)


def _laws(scene: Scene) -> list[OfficialDocumentAt]:
    """document.law: "Luật Thư viện năm 2019", "dự án Luật Phòng bệnh (sửa đổi)", "Hiến pháp năm 2013"."""
    folded = scene.text.folded
    found = []
    matches = [*scene.matches(_LAW, ("luật", "pháp lệnh")), *scene.matches(_CONSTITUTION, ("hiến pháp",))]
    for match in [*matches, *scene.matches(_CONSTITUTION_ALONE, ("hiến pháp",))]:
        if sentence_of(scene, match.start()) is None or _TREATY.search(
            folded, max(0, match.start() - 70), match.start()
        ):
            continue
        groups = match.groupdict()
        kind = groups.get("kind") or "Hiến pháp"
        start = match.end("bill") if groups.get("bill") else match.start()
        year = int(groups["year"]) if groups.get("year") else None
        if kind[0].islower() and not (year and _CITED.search(folded, max(0, start - 24), start)):
            continue
        kind = capital(kind)
        name = capital(spelt_out(scene, start, match.end()))
        found.append(
            OfficialDocumentAt(
                start,
                match.end(),
                kind,
                "document.law",
                name=_law_name(name, year) if year else name,
                year=year,
                coded_issuer=type_words()[kind.lower()].issuer,
                date=PartialDate(year) if year else None,
                planned=groups.get("bill") is not None,
            )
        )
    return found


def _known_laws(scene: Scene, dated: list[OfficialDocumentAt]) -> list[OfficialDocumentAt]:
    """document.law-title: "Luật Thư viện" without a year: the one of that title named with it, when there is one."""
    folded = scene.text.folded
    found = []
    for match in scene.matches(law_pattern(), ("luật ", "pháp lệnh ")):
        before = folded[max(0, match.start() - 70) : match.start()]
        if _TREATY.search(before) or _NO_LAW_BEFORE.search(before) or _MORE_TITLE.match(folded, match.end()):
            continue
        name = law_names()[match["name"].lower()]
        same = sorted({at.name for at in dated if at.name and at.name.startswith((f"{name} năm ", f"{name} ("))})
        if len(same) > 1 or sentence_of(scene, match.start()) is None:
            continue
        twin = next((at for at in dated if same and at.name == same[0]), None)
        kind = next(kind for kind in ("Bộ luật", "Pháp lệnh", "Luật") if name.startswith(kind))
        issuer = type_words()[kind.lower()].issuer
        at = twin or OfficialDocumentAt(0, 0, kind, "document.law-title", name=name, coded_issuer=issuer)
        found.append(replace(at, start=match.start(), end=match.end(), rule="document.law-title"))
    return found


def _law_name(name: str, year: int) -> str:
    """Return a law's name with its year in one form: "Luật Thư viện năm 2019" of "Luật Thư viện (2019)"."""
    title = name.rstrip(")").removesuffix(str(year)).rstrip(" ,(").removesuffix("năm").rstrip(" ,(")
    return f"{title} năm {year}"
