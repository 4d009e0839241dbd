"""Spans behind names, terms gone by, offices left for the next one, and whom a sentence does not tell of."""

from __future__ import annotations

import pytest

from kg.claims.extract import extract_claims
from kg.mentions.find import find_mentions
from kg.model.claim import OfficeClaim
from tests.claims.scenes import make_text


def claims(content: str) -> list[OfficeClaim]:
    """Return the office claims of an article of Bắc Giang."""
    text = make_text(content, home="Bắc Giang")
    return list(extract_claims(text, find_mentions(text)).offices)


def held(content: str) -> set[tuple[str, str, str]]:
    """Return person, role and status of every office."""
    return {(claim.person, claim.role, str(claim.status)) for claim in claims(content)}


def test_each_name_of_a_roster_has_its_span() -> None:
    """Years in the bracket behind a name are those of its holding (rule list.roster)."""
    found = claims("Hai Phó Giám đốc Sở Y tế gồm: ông Ngô Văn Ổi (từ năm 2009 đến tháng 7/2014) và bà Lý Thị Na.")
    spans = {c.person: (str(c.status), str(c.since or ""), str(c.until or "")) for c in found}
    assert spans == {"Ngô Văn Ổi": ("former", "2009", "2014-07"), "Lý Thị Na": ("current", "", "")}


def test_days_behind_a_name_are_no_span() -> None:
    """Days in the bracket behind a name are of what he did."""
    assert ("Ngô Văn Ổi", "Giám đốc", "current") in held("Chuyến thăm của Giám đốc Sở Y tế Ngô Văn Ổi (8-10/5/2019).")


@pytest.mark.parametrize(
    "content",
    [
        "Ông Ngô Văn Ổi là Giám đốc Sở Y tế 2 nhiệm kỳ (2001 - 2010).",
        "Ông Ngô Văn Ổi, Giám đốc Sở Y tế hai nhiệm kỳ liên tiếp (2001 - 2010), kể chuyện nghề.",
        "Ông Ngô Văn Ổi về quê sau khi kết thúc nhiệm kỳ Giám đốc Sở Y tế.",
        "Ông Ngô Văn Ổi là Giám đốc Sở Y tế trước khi được bầu làm Chủ tịch HĐND tỉnh.",
        "Ông Ngô Văn Ổi giữ chức Giám đốc Sở Y tế, trước khi trở thành Bí thư Huyện ủy Lạng Giang.",
    ],
)
def test_held_before(content: str) -> None:
    """Terms gone by, a term that is over and what came next tell an office as past (rules dating.term, event.then)."""
    assert ("Ngô Văn Ổi", "Giám đốc", "former") in held(content)


def test_terms_from_one_to_another() -> None:
    """ "khóa X - XII" reaches to its last term."""
    assert held("Ông Ngô Văn Ổi là Ủy viên Trung ương Đảng các khóa X - XII.") == {("Ngô Văn Ổi", "Ủy viên", "current")}
    assert held("Ông Ngô Văn Ổi là Ủy viên Trung ương Đảng khóa IX - X.") == {("Ngô Văn Ổi", "Ủy viên", "former")}


def test_appointed_again_behind_another_term() -> None:
    """What ended before somebody's reappointment is not what he is reappointed to."""
    found = held("Ông Ngô Văn Ổi được tái bổ nhiệm, sau khi kết thúc nhiệm kỳ làm Giám đốc Sở Y tế.")
    assert found == {("Ngô Văn Ổi", "Giám đốc", "former")}


def test_whom_a_source_speaks_of() -> None:
    """Behind "theo T," comes what T says, of somebody else."""
    assert held("Theo Chủ tịch UBND tỉnh, Đại tá Ngô Văn Ổi là cán bộ được đào tạo cơ bản.") == set()


def test_who_speaks_of_himself() -> None:
    """ "khi tôi còn làm T" tells nothing of the one named before."""
    assert held("Bà kể: “Tôi với anh Ngô Văn Ổi thân nhau từ khi tôi còn làm Chánh Văn phòng Tỉnh ủy”.") == set()


def test_with_holding_an_office() -> None:
    """ "với việc đảm nhiệm T, ông …": the subject follows."""
    content = "Như vậy, với việc đảm nhiệm vị trí Giám đốc Sở Y tế, ông Ngô Văn Ổi phải rời huyện."
    assert held(content) == {("Ngô Văn Ổi", "Giám đốc", "current")}


def test_members_of_a_party_are_nobody_named() -> None:
    """ "cùng các thành viên là T" tells of nobody named elsewhere."""
    content = (
        "Ông Ngô Văn Ổi đến thăm.\nTổ khảo sát do Chánh Thanh tra tỉnh làm tổ trưởng, các thành viên là Phó Giám đốc"
    )
    assert ("Ngô Văn Ổi", "Phó Giám đốc", "current") not in held(f"{content} Sở Y tế.")


def test_the_year_of_another_matter() -> None:
    """A year that only "của" parts from a name dates the matter before it, not his office."""
    found = claims("Vụ lừa đảo vào năm 2013 của Ngô Văn Ổi là Bí thư Đảng ủy xã Tân Mộc gây xôn xao.")
    assert [(c.person, str(c.status), c.since) for c in found] == [("Ngô Văn Ổi", "current", None)]


def test_a_pronoun_fits_by_short_names() -> None:
    """Who is called "ông" by a short name only is not meant by "bà"."""
    content = (
        "Bà Lý Thị Na quê Lục Nam.\nBà từng thăm xưởng mà Bưởi Văn Khoai mở. Năm 2018, bà được bổ nhiệm làm Giám đốc"
    )
    assert ("Lý Thị Na", "Giám đốc", "started") in held(f"{content} Sở Y tế. Xưởng của ông Khoai vẫn mở.")


def test_one_named_behind_a_short_name_is_not_meant_alone() -> None:
    """A sentence that calls one shortly before it names another leaves open who "ông" is in the next."""
    content = "Ông Ngô Văn Ổi quê Lục Nam.\nKhi đó, ông Ổi là người đề nghị truy tố ông Đinh Văn Quýt.\nTháng 11/2016,"
    assert all(
        person != "Đinh Văn Quýt" for person, *_ in held(f"{content} ông được bổ nhiệm giữ chức Giám đốc Sở Y tế.")
    )


@pytest.mark.parametrize("title", ["Vụ phó Vụ Địa phương, Bộ Nội vụ", "vụ phó Vụ Địa phương, Bộ Nội vụ"])
def test_deputies_of_departments(title: str) -> None:
    """ "vụ phó" is short for "phó vụ trưởng", but no part of "chức vụ Phó Giám đốc"."""
    assert held(f"Ông Ngô Văn Ổi, {title}, trả lời.") == {("Ngô Văn Ổi", "Phó Vụ trưởng", "current")}
    content = (
        "Ông Ngô Văn Ổi (60 tuổi), từng giữ chức vụ Phó Giám đốc Sở Y tế trước khi được bổ nhiệm Chánh Thanh tra tỉnh."
    )
    assert ("Ngô Văn Ổi", "Chánh Thanh tra", "started") in held(content)


def test_boards_of_the_youth_union() -> None:
    """ "UV BTV Tỉnh đoàn" sits on the union's standing board."""
    found = claims("Anh Ngô Văn Ổi - UV BTV Tỉnh đoàn dẫn đoàn.")
    assert [(c.role, c.body) for c in found] == [("Ủy viên", "Ban Thường vụ Tỉnh đoàn Bắc Giang")]


def test_a_day_right_before_its_holder() -> None:
    """Who acted on an old day is told for it, in whatever part of the sentence it stands (rule list.name-first)."""
    content = (
        "Thực hiện chủ trương chung, ngày 7/4/1975, Đại tướng Ngô Văn Ổi - Bộ trưởng Bộ Quốc phòng gửi điện cho đơn vị."
    )
    assert [str(c.as_of) for c in claims(content)] == ["1975-04-07"]


def test_an_old_day_is_carried_to_no_office() -> None:
    """The day somebody joined the party is not the one for which his office is told."""
    content = "Ông Ngô Văn Ổi quê Lục Nam. Ông vào Đảng ngày 19/12/1987. Ông là Giám đốc Sở Y tế."
    assert all(c.as_of is None or c.as_of.year > 1987 for c in claims(content))


@pytest.mark.parametrize("verb", ["được phân công thực hiện", "được giao phụ trách sở,"])
def test_the_duties_of_a_head(verb: str) -> None:
    """ "phân công … nhiệm vụ của Giám đốc": he acts (rule event.acting)."""
    assert held(f"Ông Ngô Văn Ổi {verb} nhiệm vụ của Giám đốc Sở Y tế.") == {("Ngô Văn Ổi", "Giám đốc", "acting")}


def test_duties_taken_over_end_who_had_them() -> None:
    """Who is replaced by one that acts has left."""
    content = "Ông Ngô Văn Ổi được phân công thực hiện nhiệm vụ của Giám đốc Sở Y tế thay bà Lý Thị Na nghỉ hưu."
    assert ("Lý Thị Na", "Giám đốc", "ended") in held(content)


def test_who_led_in_a_term() -> None:
    """A sentence that opens with a term gone by and says who the head was tells of the past (rule dating.term)."""
    content = "Nhiệm kỳ 2001 - 2006, người đứng đầu ngành y tế là Tỉnh ủy viên, Giám đốc Sở Y tế Ngô Văn Ổi."
    assert {status for *_, status in held(content)} == {"former"}


def test_under_a_government_of_old() -> None:
    """ "dưới thời chính quyền T P" leaves open whether he still holds it."""
    content = "Ông Cam làm cố vấn dưới thời chính quyền Giám đốc Sở Y tế Ngô Văn Ổi."
    assert list(claims(content)) == []


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("Công ty TNHH Sông Mã hoạt động trong lĩnh vực điện", "Công ty TNHH Sông Mã"),
        ("Quỹ Ngày mai tươi sáng (Bộ Y tế)", "Quỹ Ngày mai tươi sáng"),
        ("Hợp tác xã Nông dân sáng tạo", "Hợp tác xã Nông dân sáng tạo"),
        ("Nhà hát Sông Mã ba khóa liên tiếp", "Nhà hát Sông Mã"),
    ],
)
def test_where_a_name_ends(printed: str, name: str) -> None:
    """A name ends before what its company does, not before a word that only looks like a time of day."""
    assert [c.body for c in claims(f"Ông Ngô Văn Ổi là Giám đốc {printed}.")] == [name]


@pytest.mark.parametrize("name", ["Alexander Van der Holm", "Luiz Inacio Lomba da Selva"])
def test_names_with_particles(name: str) -> None:
    """A foreigner's name goes on behind "der", "da" and the like."""
    assert [c.person for c in claims(f"Tổng thống Áo {name} gửi điện mừng.")] == [name]


def test_the_wife_of_a_president() -> None:
    """ "Phu nhân Tổng thống Áo, bà …": the office is her husband's."""
    assert held("Phu nhân Tổng thống Áo, bà Lý Thị Na, đã thăm trường.") == set()


def test_a_department_that_could_not_be_read() -> None:
    """A chief whose department is printed, but of no institution told, borrows nobody else's."""
    content = (
        "Ông Đinh Văn Quýt (Trưởng phòng Đô thị, Văn phòng UBND tỉnh) và ông Ngô Văn Ổi (Phó phòng quản lý gỗ quý)."
    )
    assert {person for person, *_ in held(content)} == {"Đinh Văn Quýt"}


@pytest.mark.parametrize("name", ["Trung tâm Tài nguyên nước", "Cục Quản lý tài nguyên nước"])
def test_resources_are_no_former_office(name: str) -> None:
    """ "tài nguyên" is one word; no name ends before its second syllable."""
    found = claims(f"Ông Ngô Văn Ổi, {'Cục trưởng' if name.startswith('Cục') else 'Giám đốc'} {name}, nói.")
    assert [c.body for c in found] == [name]


def test_resources_alone_name_the_department() -> None:
    """The press calls the department of natural resources and environment by its first word."""
    found = claims("Ông Ngô Văn Ổi, Phó phòng quản lý đất đai Sở Tài nguyên, trả lời.")
    assert [c.body for c in found] == ["Phòng quản lý đất đai, Sở Tài nguyên và Môi trường tỉnh Bắc Giang"]


@pytest.mark.parametrize("verb", ["xưng là", "tự giới thiệu là", "tự nhận là"])
def test_who_only_says_he_is(verb: str) -> None:
    """Who only says that he holds an office holds none (rule event.unreal)."""
    assert held(f"Ngô Văn Ổi, chủ quán cháo, {verb} Cục phó Cảnh sát hình sự, bảo đưa tiền.") == set()


def test_a_department_of_universities() -> None:
    """ "Vụ Giáo dục Đại học" is whole; a university with its own name begins behind a department."""
    assert [c.body for c in claims("Bà Lý Thị Na, Vụ trưởng Vụ Giáo dục Đại học, nói.")] == ["Vụ Giáo dục Đại học"]
    found = claims("Bà Lý Thị Na, Trưởng phòng Đào tạo Đại học Huế, nói.")
    assert [c.body for c in found] == ["Phòng Đào tạo, Đại học Huế"]


def test_a_board_beside_another_board() -> None:
    """A board beside another one of a bank is of the bank."""
    found = claims(
        "Ông Ngô Văn Ổi (phó chủ tịch Hội đồng quản trị, chủ tịch hội đồng tín dụng Ngân hàng Sông Mã) khai."
    )
    assert {c.body for c in found if c.role == "Phó Chủ tịch"} == {"Hội đồng quản trị Ngân hàng Sông Mã"}


@pytest.mark.parametrize(
    "content",
    [
        "Hai ông Ngô Văn Ổi và Đinh Văn Quýt (Giám đốc và Phó Giám đốc Sở Y tế) đã bị cách chức.",
        "Các ông Ngô Văn Ổi (Giám đốc Sở Y tế), Đinh Văn Quýt (Phó Giám đốc Sở Y tế) bị cách chức.",
    ],
)
def test_removed_together(content: str) -> None:
    """Those named together lose what stands beside each of them (rule event.left-all)."""
    assert held(content) == {("Ngô Văn Ổi", "Giám đốc", "ended"), ("Đinh Văn Quýt", "Phó Giám đốc", "ended")}


def test_who_tells_of_a_removal_stays() -> None:
    """Who tells of another's removal is not removed with him."""
    content = "Ông Ngô Văn Ổi, Giám đốc Sở Y tế, cho biết ông Đinh Văn Quýt, Chánh Thanh tra tỉnh bị cách chức."
    assert held(content) == {("Ngô Văn Ổi", "Giám đốc", "current"), ("Đinh Văn Quýt", "Chánh Thanh tra", "ended")}


def test_a_delegation_is_nobody() -> None:
    """A bracket behind a deputy's name tells his delegation, which is no person of the family of Đoàn."""
    text = make_text("Quốc hội thảo luận. Đại biểu Lò Văn Bưởi (Đoàn Sơn La) nêu ý kiến.", home="Bắc Giang")
    assert [person.key for person in extract_claims(text, find_mentions(text)).people] == ["Lò Văn Bưởi"]


@pytest.mark.parametrize("until", ["trước khi nghỉ hưu vào năm 2016", "đến khi nghỉ hưu năm 2016"])
def test_held_until_he_retired(until: str) -> None:
    """An office held until its holder retired ended then, where the year is told (Convention 2)."""
    found = claims(f"Ông Ngô Văn Ổi sau đó được chuyển sang làm Phó Giám đốc Sở Ngoại vụ {until}.")
    assert [(str(c.status), str(c.until)) for c in found] == [("ended", "2016")]


def test_days_are_no_tenure() -> None:
    """Some days told behind a title are not those of the office."""
    content = (
        "Theo ông Ngô Văn Ổi - trưởng phòng dự báo Đài khí tượng thủy văn khu vực Nam Bộ khoảng từ ngày 10 đến 12-11"
    )
    found = claims(f"{content} trời hết mưa.")
    assert [(str(c.status), c.since, c.until) for c in found] == [("current", None, None)]
    assert not found[0].body.endswith("khoảng")


def test_held_but_left() -> None:
    """Who is told as holding an office "nhưng đã bị miễn nhiệm" left it, on the day told with it (rule left-all)."""
    found = claims("Ông Ngô Văn Ổi cũng là Giám đốc Sở Y tế, nhưng đã bị miễn nhiệm chức vụ từ ngày 28/5/2019.")
    assert [(str(c.status), str(c.until)) for c in found] == [("ended", "2019-05-28")]


def test_an_office_agreed_to_begins() -> None:
    """Who agrees to take an office begins it, and does not hold it yet."""
    assert held("Bà Lý Thị Na nhận lời làm Giám đốc Sở Y tế.") == {("Lý Thị Na", "Giám đốc", "started")}


def test_board_of_an_unread_union() -> None:
    """A seat on the board of a school's youth union is none in the province's party, where the school is not read."""
    assert not claims("Thầy Ngô Văn Ổi - UV BTV Đoàn Học viện dẫn đoàn.")
    found = claims("Thầy Ngô Văn Ổi - UV BTV Đoàn Trường Đại học Sông Quê dẫn đoàn.")
    assert [claim.body for claim in found] == ["Ban Thường vụ Đoàn Trường Đại học Sông Quê"]


def test_numbers_with_letters_end_names() -> None:
    """A number with a dash and a letter is read whole in a name."""
    found = claims("Ông Ngô Văn Ổi, Giám đốc Trung tâm đăng kiểm 60-04D, bị bắt.")
    assert [claim.body for claim in found] == ["Trung tâm đăng kiểm 60-04D"]


@pytest.mark.parametrize(
    "content",
    [
        "Ông Ngô Văn Ổi, Giám đốc Sở Y tế (đã nghỉ hưu), bị khởi tố.",
        "Ông Ngô Văn Ổi (Giám đốc Sở Y tế, đã nghỉ hưu) bị khởi tố.",
        "Ông Ngô Văn Ổi - Giám đốc Sở Y tế, hiện đã chuyển công tác - ký văn bản.",
        "Giám đốc Sở Y tế Ngô Văn Ổi (nay đã nghỉ hưu) ký văn bản.",
    ],
)
def test_who_is_gone_held(content: str) -> None:
    """Who is told in passing to have retired or left is no longer in office (rule list.gone)."""
    assert held(content) == {("Ngô Văn Ổi", "Giám đốc", "former")}


def test_one_of_two_is_gone() -> None:
    """Of two named together the one is gone behind whose name it is told; who stands accused is not gone for that."""
    content = "Giám đốc Sở Y tế Ngô Văn Ổi (đã bị khởi tố) và Chánh Thanh tra tỉnh Đinh Văn Quýt (đã nghỉ hưu) vắng."
    assert held(content) == {("Ngô Văn Ổi", "Giám đốc", "current"), ("Đinh Văn Quýt", "Chánh Thanh tra", "former")}


def test_an_office_taken_over_begins() -> None:
    """Who "nhận bàn giao chức vụ" takes the office over."""
    content = "Hôm nay, ông Ngô Văn Ổi nhận bàn giao chức vụ Giám đốc Sở Y tế từ ông Đinh Văn Quýt."
    assert ("Ngô Văn Ổi", "Giám đốc", "started") in held(content)


@pytest.mark.parametrize("by", ["", "Ban Thường vụ Tỉnh ủy "])
def test_who_is_sent_elsewhere_left(by: str) -> None:
    """Who is sent to work elsewhere leaves what stands beside the name; one sent years ago does not."""
    sent = f"Ông Ngô Văn Ổi, Giám đốc Sở Y tế, được {by}điều động đến nhận công tác tại Ban Dân vận Tỉnh ủy"
    assert held(f"{sent}.") == {("Ngô Văn Ổi", "Giám đốc", "ended")}
    assert held(f"{sent} từ năm 2010.") == {("Ngô Văn Ổi", "Giám đốc", "current")}


@pytest.mark.parametrize(
    "verb",
    [
        "có thể trở thành", "được kỳ vọng trở thành", "hy vọng làm", "suýt trở thành", "từ chối làm", "đồng ý làm",
        "ước mơ làm", "đủ điều kiện làm", "phủ nhận việc được bổ nhiệm làm", "suýt mất chức", "bị đe dọa cách chức",
        "bác tin từ chức",
    ],
)  # fmt: skip
def test_what_may_be_is_no_office(verb: str) -> None:
    """What somebody may, hopes to or declines to become is neither held nor begun nor ended."""
    assert not claims(f"Ông Ngô Văn Ổi {verb} Giám đốc Sở Y tế.")
