"""Plans, yearly programmes and plannings, named by their period and whose they are."""

from __future__ import annotations

import re

from kg.claims.documents.laws import sentence_of
from kg.claims.documents.papers import OfficialDocumentAt
from kg.claims.scene import Scene
from kg.claims.wording import SUBMITS, capital, home_unit, spelt_out
from kg.lexicon.places import CENTRE
from kg.model.record import replace
from kg.vietnamese.beginnings import by_beginning

_PLANNING = re.compile(
    r"(?<!\w)(?:Quy hoạch|quy hoạch(?= (?:(?:tỉnh|thành phố)(?: [A-ZĐ][\w-]*){0,4} (?:thời kỳ|giai đoạn)"
    r"|sử dụng đất |phân khu |chung ))) "
    r"(?P<title>[^.;:\"()\n]{3,120}?(?:thời kỳ|giai đoạn) \d{4} ?(?:-|đến) ?(?:năm )?\d{4}"
    r"(?:,? (?:và )?tầm nhìn (?:đến )?(?:năm )?\d{4})?)"
)
_PLAN = re.compile(
    r"(?<!\w)(?:(?P<plan>[Kk]ế hoạch (?:phát triển (?:kinh tế|KT-XH)|tài chính|đầu tư công"
    r"|sử dụng đất)[^.;:\"()\n]{0,60}?)"
    r"|(?P<work>[Cc]hương trình công tác(?: của [^.;:\"()\n]{3,60}?)?))"
    r" (?P<period>(?:năm \d{4}(?! ?-)|giai đoạn \d{4} ?- ?\d{4}|5 năm,? (?:giai đoạn )?\(?\d{4} ?- ?\d{4}\)?))(?!\w)"
    r"(?P<unit>(?: của| trên địa bàn)? (?:tỉnh|huyện|quận|thị xã|thành phố) [A-ZĐÂÁ]\w+(?: [A-ZĐÂÁ]\w+){0,3})?"
)
_SCHEME = re.compile(
    r"(?<!\w)(?P<word>[Pp]hương án|[Cc]hiến lược) "
    r"(?P<title>(?:sắp xếp|sáp nhập|nhập|phát triển|bố trí|tổ chức|di dời|quy hoạch|bảo vệ)(?!\w)"
    r"[^.;:,\"()\n]{3,100}? (?:giai đoạn|10 năm,?|thời kỳ) \d{4} ?(?:-|đến) ?(?:năm )?\d{4})"
)
_UNIT_WITHOUT_NAME = re.compile(r"^(tỉnh|thành phố)(?= (?:thời kỳ|giai đoạn))")
_BARE_PROGRAMME = re.compile(r"Chương trình công tác (?P<year>năm \d{4})(?: của (?:tỉnh|thành phố) .*)?")
COMING = by_beginning(
    rf"(?:[Dd]ự thảo|[Ss]ẽ [^.;]{{0,60}}|{SUBMITS} (?:[^.;]{{0,60}})?|[Ss]au khi (?:có|được [^.;]{{0,40}}thông qua)"
    r"|tham mưu [^.;]{0,60}|"
    r"(?:[Hh]oàn thành|[Xx]ây dựng|[Cc]huẩn bị))(?: các| một)? ?$"
)


def read_plannings(scene: Scene) -> list[OfficialDocumentAt]:
    """document.planning: "Quy hoạch tỉnh thời kỳ 2021 - 2030, tầm nhìn đến năm 2050" of the home."""
    found = []
    for match in scene.matches(_PLANNING, ("quy hoạch",)):
        if sentence_of(scene, match.start()) is None:
            continue
        title = spelt_out(scene, match.start("title"), match.end())
        if scene.home and scene.home != CENTRE:
            title = _UNIT_WITHOUT_NAME.sub(rf"\1 {scene.home}", title)
        found.append(
            OfficialDocumentAt(match.start(), match.end(), "Quy hoạch", "document.planning", name=f"Quy hoạch {title}")
        )
    return found


def read_schemes(scene: Scene) -> list[OfficialDocumentAt]:
    """document.scheme: "phương án sắp xếp đơn vị hành chính giai đoạn 2023 - 2025", "Chiến lược … 10 năm 2021-2030"."""
    found = []
    for match in scene.matches(_SCHEME, ("phương án", "chiến lược")):
        if sentence_of(scene, match.start()) is not None:
            kind = capital(match["word"])
            name = f"{kind} {spelt_out(scene, match.start('title'), match.end())}"
            coming = COMING.search(scene.text.folded, max(0, match.start() - 90), match.start()) is not None
            found.append(
                OfficialDocumentAt(match.start(), match.end(), kind, "document.scheme", name=name, planned=coming)
            )
    return found


def read_plans(scene: Scene) -> list[OfficialDocumentAt]:
    """document.plan: "kế hoạch đầu tư công năm 2019" of the home, "Chương trình công tác của Huyện ủy năm 2019"."""
    found = []
    unit = home_unit(scene)
    for match in scene.matches(_PLAN, ("kế hoạch", "chương trình công tác")):
        if sentence_of(scene, match.start()) is None:
            continue
        kind = "Kế hoạch" if match["plan"] else "Chương trình"
        name = capital(spelt_out(scene, match.start(), match.end()))
        bodies = scene.bodies_in(match.start(), match.end())
        own = match["unit"] or _unit_behind(scene, match)
        if own and not match["unit"]:
            name = f"{name} của {own.strip()}"
        elif unit and not bodies and not own:
            name = f"{name} của {unit}"
        issuer = bodies[0].name if bodies and match["work"] else None
        coming = COMING.search(scene.text.folded, max(0, match.start() - 90), match.start()) is not None
        found.append(
            OfficialDocumentAt(
                match.start(), match.end(), kind, "document.plan", name=name, issuer=issuer, planned=coming
            )
        )
    return _programmes_in_full(found)


def _unit_behind(scene: Scene, match: re.Match[str]) -> str:
    """Return the unit that a later plan of the same sentence is printed with, for one printed without; else ""."""
    sentence = sentence_of(scene, match.start())
    if sentence is None or not match["plan"]:
        return ""
    later = _PLAN.finditer(scene.text.folded, match.end(), sentence.end)
    return next((other["unit"].removeprefix(" của") for other in later if other["plan"] and other["unit"]), "")


def _programmes_in_full(found: list[OfficialDocumentAt]) -> list[OfficialDocumentAt]:
    """Return the plans, a bare "chương trình công tác năm 2018" as the one of that year told with its body, or not."""
    whole = [at for at in found if at.type == "Chương trình" and at.issuer and at.name]
    result = []
    for at in found:
        bare = _BARE_PROGRAMME.fullmatch(at.name or "") if at.issuer is None else None
        same = [other for other in whole if bare and (other.name or "").endswith(bare["year"])]
        twin = same[0] if len({other.name for other in same}) == 1 else None
        if twin is not None or bare is None:
            result.append(replace(at, name=twin.name, issuer=twin.issuer, planned=twin.planned) if twin else at)
    return result
