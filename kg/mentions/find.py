"""Text → mentions: one pass over the tokens of each sentence, longest match first."""

from __future__ import annotations

from kg.lexicon.titles import body_heads, guards, surnames, words_about_people
from kg.mentions.abroad import AbroadRead, is_empty_title, read_abroad, with_titles_abroad
from kg.mentions.blocked_names import behind_street, in_address, is_blocked, is_cut_off, is_place_abroad
from kg.mentions.bodies import read_body
from kg.mentions.body_read import BodyRead
from kg.mentions.brands import behind_company, of_companies_only, read_brand, with_brand
from kg.mentions.codes_told import with_codes_told
from kg.mentions.companies import with_companies_told
from kg.mentions.embassies import with_embassies_told
from kg.mentions.heads_abroad import with_countries_told, with_lone_names
from kg.mentions.holders_abroad import behind_dash
from kg.mentions.kinds import read_councils, read_kinds
from kg.mentions.known_companies import behind_known
from kg.mentions.matcher import may_speak, speakers
from kg.mentions.name_slips import with_slips_mended
from kg.mentions.names_abroad import foreigner_before
from kg.mentions.our_country import behind_our_country
from kg.mentions.owners import has_owner, read_owner, with_founded
from kg.mentions.people import NameRead, may_be_long, read_name, speaks_as_name
from kg.mentions.places import inside_guard, is_district, read_place
from kg.mentions.posts import read_post
from kg.mentions.repeated import each_wording_once
from kg.mentions.roles import RoleRead, before_title, inside_office, read_role
from kg.mentions.signatures import is_signed, read_initialled
from kg.mentions.starters import BODY, CAPITAL, CREDIT, NAME, PLACE, ROLE, WORD, ends_in_title, starts_in
from kg.mentions.states_abroad import before_unknown_place, with_states_told
from kg.mentions.up_to_names import up_to_name
from kg.mentions.whole_names import with_cut_names, with_whole_names, without_overrun, without_places
from kg.mentions.wholes_told import with_wholes_told
from kg.model.mention import Level, Mention, MentionKind
from kg.model.text import Text
from kg.vietnamese.tokens import Tokens

_CALLING = frozenset(("single", "rank", "degree", "clergy", "plain", "plural"))
_NO_HONORIFICS = frozenset(("đàn ông", "đàn bà", "ông bà", "phụ nữ", "đức ông", "anh em", "chị em"))
_NO_SURNAMES = frozenset(("khóa", "khối", "nhiệm"))  # "Chủ tịch HĐND tỉnh | Khóa X"
_NO_NAMES_BEHIND_TITLES = frozenset(("hội", "khóa", "khối", "đoàn", "trường", "tổ", "nhiệm", "liên", "tập", "chi"))
_ABBREVIATED = 2  # letters of an abbreviated degree
_LEVELS = {"province": Level.PROVINCE, "provincial": Level.PROVINCE, "district": Level.DISTRICT,
           "commune": Level.COMMUNE, "central": Level.CENTRAL}  # fmt: skip


def find_mentions(text: Text) -> tuple[Mention, ...]:
    """Return the mentions of a text in reading order."""
    found = with_slips_mended(without_overrun(with_cut_names(each_wording_once(text, _mentions_of))), text.folded)
    told = with_wholes_told(text, tuple(with_whole_names(without_places(found, text.folded))))
    named = with_codes_told(text, with_companies_told(text, told))
    told = with_states_told(text, with_countries_told(text, text.tokens, named))
    return tuple(with_embassies_told(text, with_lone_names(told)))


def _mentions_of(tokens: Tokens, index: int, byline: bool) -> list[Mention]:
    return _Sentence(tokens, index, byline=byline).mentions()


class _Sentence:
    """The scanner of one sentence: where it stands and what it has found."""

    __slots__ = ("at", "byline", "called", "found", "honorific", "index", "left", "tokens")

    def __init__(self, tokens: Tokens, index: int, *, byline: bool) -> None:
        self.tokens = tokens
        self.index = index
        self.byline = byline
        self.at = 0
        self.found: list[Mention] = []
        self.called: int | None = None  # the token before which an honorific or title has just ended
        self.honorific = ""
        self.left: set[int] = set()  # capitalised words that no reader took

    def mentions(self) -> list[Mention]:
        """Return the mentions of the sentence."""
        for at, bits in starts_in(self.tokens):
            if at < self.at:
                continue
            if bits == CAPITAL and self.called != at and not self.byline:
                self.left.add(at)
            else:
                self.at = at
                self.at = self._read(bits) or at + 1
        if self.left and may_speak(self.tokens) and any(at + 1 in self.left for at in self.left):
            self._add_speakers()
        return self.found

    def _add_speakers(self) -> None:
        """Add the people whom only a verb of speaking shows, where no other mention stands."""
        for start, end in speakers(self.tokens, self._is_free):
            free = start in self.left and all(self.tokens.capital(at) and self._is_free(at) for at in range(start, end))
            named = free and speaks_as_name(self.tokens, start, end) and not is_blocked(self.tokens, start)
            if named and not is_place_abroad(self.tokens, start, end):
                self.called = None
                self._add_person(NameRead(start, end, " ".join(self.tokens.words[start:end])))
        self.found.sort(key=lambda mention: (mention.start, mention.end))

    def _is_free(self, at: int) -> bool:
        """Tell whether no mention covers a token."""
        start = self.tokens.starts[at]
        return not any(mention.start <= start < mention.end for mention in self.found)

    def _read(self, known: int) -> int | None:
        """Return the token to go on from by the first of the known readers that reads something here."""
        end = self._role() if known & ROLE else None
        if end is None and known & WORD:
            end = self._word()
        if end is None and known & BODY:
            end = self._body()
        if end is None and known & PLACE:
            end = self._place()
        if end is None and known & CREDIT:
            end = self._credit()
        if end is None and known & CAPITAL:
            end = self._person(known)
        return end

    def _role(self) -> int | None:
        read = None if inside_office(self.tokens, self.at) else read_role(self.tokens, self.at)
        if read is None or (self.called == self.at and self._name_here()):
            return None
        end = max(read.end, read.body.end if read.body is not None else 0)
        if self.left and (name := foreigner_before(self.tokens, read, self.at, self.left)) is not None:
            self._add_foreigner(name)
        if not read.aide and (abroad := read_abroad(self.tokens, self.at, read, self.found)) is not None:
            return self._add_abroad(abroad)
        if read.aide or read.foreign or is_empty_title(self.tokens, read):
            self._add(self.at, end, MentionKind.MARK, code="aide" if read.aide else "foreign")
            self.called = end if read.aide else self.called
            return end
        if read.body is not None and (councils := read_councils(self.tokens, read.body_start)):
            return self._add_bodies(councils)  # "Chủ tịch UBND | các huyện Tân Mộc, Sông Quê"
        read = with_founded(self.tokens, read)
        read = read_post(self.tokens, self.at, read, self.found) or read
        read = up_to_name(self.tokens, with_brand(self.tokens, self.at, read, self.found))
        end = max(read.end, read.body.end if read.body is not None else 0)
        self._add_role(read)
        if read.body is None and (company := read_brand(self.tokens, self.at, read, self.found[:-1])) is not None:
            self._add_body(read.end, company)
            end = company.end
        if read.body is not None:
            self._add_body(read.body_start, read.body)
        named = not of_companies_only(read.role) or has_owner(self.tokens, end)
        named = named and not before_unknown_place(self.tokens, read.role, end)
        at = behind_our_country(self.tokens, end, read.body)
        self.called, self.honorific = behind_dash(self.tokens, at) if named else None, ""
        return end

    def _add_abroad(self, read: AbroadRead) -> int:
        """Add a title of another country, whose holder is named; the titles joined to it are that country's too."""
        if read.country is not None:
            self.found = with_titles_abroad(self.found, self.tokens, self.at, read.country)
        self._add(self.at, read.title.end, MentionKind.ROLE, name=read.title.role, code=read.title.role)
        self._add_body(min(read.title.end, read.body.end - 1), read.body)
        self.called, self.honorific = read.holder or behind_dash(self.tokens, read.body.end), ""
        return read.body.end

    def _name_here(self) -> bool:
        """Tell whether words behind an honorific are a name though a role begins with them ("ông Trưởng Văn A")."""
        return (read := read_name(self.tokens, self.at, called=False)) is not None and read.end - self.at > 2  # noqa: PLR2004

    def _add_role(self, read: RoleRead) -> None:
        start, end = self.tokens.starts[self.at], self.tokens.end(read.end - 1)
        self.found.append(Mention(start, end, MentionKind.ROLE, self.index, read.role, read.role, charge=read.charge))
        template = read.row.body
        if read.body is not None or not template or "{topic}" in template:
            return
        unit = {"province": "tỉnh", "city": "thành phố"}.get(read.row.level)
        implied = BodyRead(read.end, "implied", template, _LEVELS.get(read.row.level), unit)
        self._add_body(self.at, implied)

    def _body(self) -> int | None:
        if kinds := read_kinds(self.tokens, self.at) or read_councils(self.tokens, self.at):
            return self._add_bodies(kinds)
        read = read_body(self.tokens, self.at)
        if read is None:
            return None
        if read.silent:
            return read.end
        self._add_body(self.at, read)
        named = read.place is not None or read.generic or is_district(self.tokens, read.end)
        self.called, self.honorific = None if named else read.end, ""
        return read.end

    def _add_bodies(self, listed: list[tuple[int, BodyRead]]) -> int:
        for start, body in listed:
            self._add_body(start, body, listed=True)
        return listed[-1][1].end

    def _add_body(self, start: int, read: BodyRead, *, listed: bool = False) -> None:
        if read.silent:
            return
        one = listed or read.code == "implied"
        many = not one and start > 0 and self.tokens.lower[start - 1] in {"các", "những", "nhiều", "mọi"}
        self.found.append(Mention(
            self.tokens.starts[start], self.tokens.end(read.end - 1), MentionKind.BODY, self.index, read.name,
            read.code, read.template, read.level, read.unit, read.place, generic=read.generic or many,
        ))  # fmt: skip

    def _word(self) -> int | None:
        """Read an honorific, a mark before a role, or a verb: the longest of the three."""
        tokens, at = self.tokens, self.at
        found = words_about_people().longest(tokens.lower, at)
        if found is None:
            return None
        longest, kinds = found[0], dict(reversed(found[1]))  # of each sort the first
        longest -= tokens.lower[longest - 1] == "vụ" and ends_in_title(tokens, longest)
        if "mark" in kinds and before_title(self.tokens, longest):
            self._add(at, longest, MentionKind.MARK, code=kinds["mark"])
            return longest
        if "honorific" in kinds:
            return self._honorific((longest, kinds["honorific"]))
        law = tokens.lower[at - 1 : at] == ("luật",)  # "Luật | Bầu cử đại biểu Quốc hội"
        if "verb" in kinds and (law or not self._capital_inside(at)):
            if kinds["verb"] != "none":
                self._add(at, longest, MentionKind.VERB, code=kinds["verb"])
            return longest
        return None

    def _capital_inside(self, at: int) -> bool:
        """Tell whether the word is a syllable of a name: "Hứa Văn A", "Nguyễn Thị Sang"."""
        tokens = self.tokens
        if not tokens.capital(at) or (tokens.words[at].isupper() and not self.honorific):  # "ông | HỨA VĂN ỔI"
            return False
        return self.called == at or (at > 0 and tokens.capital(at - 1)) or tokens.capital(at + 1)

    def _is_no_honorific(self, end: int, kind: str) -> bool:
        """Tell whether an honorific is a common noun ("cử tri Tân Kỳ") or the pen name of a byline ("Anh Minh")."""
        tokens = self.tokens
        if kind == "plural":
            return tokens.lower[end - 1 : end + 1] == ("vị", "trí")  # "giữ các | vị trí"
        if kind == "plain":
            return not tokens.capital(end) or tokens.lower[end] not in surnames()
        return self.byline and kind == "single" and tokens.capital(self.at) and end == self.at + 1

    def _honorific(self, found: tuple[int, str]) -> int | None:
        end, kind = found
        if self._is_no_honorific(end, kind) or inside_guard(self.tokens, self.at, end):
            return None
        abbreviation = kind == "degree" and end == self.at + 1 and len(self.tokens.lower[self.at]) <= _ABBREVIATED
        if abbreviation and not self.tokens.capital(self.at):
            return None
        if self.at > 0 and f"{self.tokens.lower[self.at - 1]} {self.tokens.lower[self.at]}" in _NO_HONORIFICS:
            return end
        form = " ".join(self.tokens.lower[self.at : end])
        behind = self.tokens.lower[end] if end < len(self.tokens.words) else "."
        if self.tokens.capital(end) or kind == "plural" or behind.islower() or behind in {",", "-", ".", "("}:
            self._add(self.at, end, MentionKind.HONORIFIC, name=form, code=kind)
            self.called = end if kind in _CALLING else None
            self.honorific = self.honorific if kind in {"degree", "plain"} and self.honorific else form
            return end
        return None

    def _credit(self) -> int | None:
        """Read to the end of the sentence where a photo credit begins, or to a quotation behind it."""
        if self.byline or ":" not in self.tokens.words[self.at + 1 : self.at + 4]:
            return None
        words, found = self.tokens.words, guards().longest(self.tokens.lower, self.at)
        if found is None or "credit" not in found[1] or words[found[0] : found[0] + 1] != (":",):
            return None
        return next((at for at in range(found[0] + 2, len(words)) if words[at] in {'"', "“"}), len(words))

    def _place(self) -> int | None:
        read = read_place(self.tokens, self.at)
        if read is None or (read.unit is None and (self.called == self.at or self._is_signed())):
            return None
        if read.place is None:
            if read.level in (Level.DISTRICT, Level.COMMUNE) or read.generic:
                return read.end
            return None
        if self.called == self.at and self._name_here():
            return None
        self._add(
            self.at,
            read.end,
            MentionKind.PLACE,
            name=f"{read.unit} {read.place}" if read.unit else read.place,
            level=read.level,
            unit=read.unit,
            place=read.place,
        )
        return read.end

    def _person(self, known: int) -> int | None:
        if self.called != self.at and not self.byline and not (known & NAME and may_be_long(self.tokens, self.at)):
            self.left.add(self.at)
            return None
        signed = self._is_signed()
        called = self.called == self.at or signed
        company = behind_company(self.tokens, self.at) if called and not signed else None
        company = company or (None if not called or signed or self.honorific else behind_known(self.tokens, self.at))
        if company is not None:
            self.called = company
            return company
        read = read_initialled(self.tokens, self.at) if signed else None
        read = read or read_name(self.tokens, self.at, called=called, signed=signed)
        short = read is not None and (read.short or self.tokens.lower[self.at] in _NO_SURNAMES)
        abroad = read and not (called and self.honorific) and is_place_abroad(self.tokens, self.at, read.end)
        if read is None or abroad or (short and self._stands_for_body()):
            self.left.add(self.at)
            return None
        if not called and self._is_elsewhere(read.end):
            return behind_street(self.tokens, self.at)
        self._add_person(read)
        return self._body_behind(read.end) or read.end

    def _is_elsewhere(self, end: int) -> bool:
        """Tell whether what looks like a name that nobody calls is that of a street, venue or place."""
        if is_blocked(self.tokens, self.at) or in_address(self.tokens, self.at, end):
            return True
        return is_cut_off(self.tokens, self.at, end) and self._is_free(self.at - 1)

    def _stands_for_body(self) -> bool:
        """Tell whether a word right behind a title is no given name: "Chủ tịch | Hội", "Thường trực … | Khóa XIII"."""
        if self.honorific or self.called != self.at:
            return False
        head = body_heads().longest(self.tokens.lower, self.at)  # "Thủ trưởng | Cơ quan", "Chính ủy | Quân khu"
        return self.tokens.lower[self.at] in _NO_NAMES_BEHIND_TITLES or (head is not None and head[0] > self.at + 1)

    def _is_signed(self) -> bool:
        return self.byline and is_signed(self.tokens, self.at)

    def _body_behind(self, at: int) -> int | None:
        """Read the body behind a name whose title lacks one: "Tổng Biên tập Trần Văn Bưởi của Tạp chí Sông Quê"."""
        before = self.found[-2] if len(self.found) > 1 else None
        body = read_owner(self.tokens, at, before.name or "") if before and before.kind is MentionKind.ROLE else None
        if body is None:
            return None
        self._add_body(at + 1, body)
        return body.end

    def _add_foreigner(self, read: NameRead) -> None:
        self.called = None
        self._add_person(read)
        self.found.sort(key=lambda mention: (mention.start, mention.end))

    def _add_person(self, read: NameRead) -> None:
        code = "short" if read.short else "cut" if read.cut else ""
        honorific = self.honorific if self.called == read.start else ""
        start, end = self.tokens.starts[read.start], self.tokens.end(read.end - 1)
        self.found.append(Mention(start, end, MentionKind.PERSON, self.index, read.name, code, honorific=honorific))
        self.honorific = ""

    def _add(self, start: int, end: int, kind: MentionKind, **details: object) -> None:
        tokens = self.tokens
        self.found.append(
            Mention(tokens.starts[start], tokens.end(end - 1), kind, self.index, **details)  # type: ignore[arg-type]
        )
