"""People with more names than one."""

from __future__ import annotations

import pytest

from kg.claims.extract import extract_claims
from kg.mentions.find import find_mentions
from kg.model.claim import Reading
from tests.claims.scenes import make_text


def reading(content: str) -> Reading:
    """Return what a text of Bắc Giang says."""
    text = make_text(content, home="Bắc Giang")
    return extract_claims(text, find_mentions(text))


@pytest.mark.parametrize(
    "called",
    [
        "(tên khai sinh: Ninh Đức Lộc)",
        "(tức Ninh Đức Lộc)",
        "(bí danh Ninh Đức Lộc)",
        ", tên thật là Ninh Đức Lộc",
        ", còn gọi là ông Ninh Đức Lộc",
        ". Tên gọi khác: Ninh Đức Lộc. Ông",
        ".\n- Tên khai sinh: Ninh Đức Lộc. Ông",
    ],
)
def test_another_name_is_the_same_person(called: str) -> None:
    """Whoever is given a second name stays one person, who holds what is told behind either name."""
    told = reading(f"Ông Ninh Văn Quý{called}, nguyên Bí thư Tỉnh ủy.\nÔng từng là Chủ tịch UBND tỉnh.")
    assert [(person.name, person.aliases) for person in told.people] == [("Ninh Văn Quý", ("Ninh Đức Lộc",))]
    assert {(o.person, o.role) for o in told.offices} == {("Ninh Văn Quý", "Bí thư"), ("Ninh Văn Quý", "Chủ tịch")}


def test_two_people_stay_two() -> None:
    """A name behind another's is no second name without a word that says so."""
    told = reading("Ông Ninh Văn Quý (và ông Ninh Đức Lộc) dự. Ông Ninh Văn Quý tức giận.")
    assert [(person.name, person.aliases) for person in told.people] == [("Ninh Văn Quý", ()), ("Ninh Đức Lộc", ())]


@pytest.mark.parametrize("called", ["(Ninh Văn Lộc)", "(thế danh Ninh Văn Lộc)"])
def test_the_secular_name_of_a_monk_is_his(called: str) -> None:
    """Behind "Thích …" a bracket holds the name that he was born with; behind others a second person's."""
    text = make_text(f"Hòa thượng Thích Tâm Quýt {called}, Phó Chủ tịch HĐND tỉnh, phát biểu.")
    people = extract_claims(text, find_mentions(text)).people
    assert [(person.name, *person.aliases) for person in people] == [("Thích Tâm Quýt", "Ninh Văn Lộc")]


@pytest.mark.parametrize("names", ["tên thường gọi Ba Quýt, bí danh Trần Ổi", "tức Ba Quýt, Trần Ổi"])
def test_several_other_names_in_one_bracket_are_all_his(names: str) -> None:
    """ "(tên thường gọi Ba Quýt, bí danh Trần Ổi)" on the next line names nobody else."""
    told = (
        f"Đồng chí ĐINH VĂN QUÝT\n({names})\nSinh năm 1936, đã từ trần.\n"
        "Đọc điếu văn: đồng chí Lý Thị Na, Bí thư Tỉnh ủy.\nTÓM TẮT TIỂU SỬ\n1978 - 1983: Bí thư Huyện ủy Lục Nam."
    )
    found = reading(told)
    assert [(p.name, *p.aliases) for p in found.people][:1] == [("Đinh Văn Quýt", "Ba Quýt", "Trần Ổi")]
    assert [c.person for c in found.offices if c.body == "Huyện ủy Lục Nam"] == ["Đinh Văn Quýt"]


def test_who_is_called_after_his_birth() -> None:
    """ "(Tư Quýt)" behind a name is what people call him; a bracket of another's name is not."""
    told = reading("Dự có ông Đinh Văn Quýt (Tư Quýt), nguyên Bí thư Tỉnh ủy. Chú Tư Quýt xúc động.")
    assert [(p.name, *p.aliases) for p in told.people] == [("Đinh Văn Quýt", "Tư Quýt")]


def test_a_foreigner_in_two_spellings_is_one() -> None:
    """His name in our syllables and his own in a bracket, when both stand alone too; a brand in a bracket is nobody."""
    told = reading(
        "Thủ tướng Úc Wayne Chen đến thăm.\nThủ tướng Trần Mạnh Ôn (Wayne Chen) phát biểu.\n"
        "Giám đốc Sở Y tế Ninh Văn Quý (Gam Group) cùng dự."
    )
    assert [(person.name, *person.aliases) for person in told.people] == [
        ("Trần Mạnh Ôn", "Wayne Chen"),
        ("Ninh Văn Quý",),
    ]
    assert {(office.person, office.role) for office in told.offices} == {
        ("Trần Mạnh Ôn", "Thủ tướng"),
        ("Ninh Văn Quý", "Giám đốc"),
    }


@pytest.mark.parametrize(
    ("content", "holders"),
    [
        ("Chủ tịch Trung Quốc Trần Mạnh Ôn đến thăm. Ông Trần từng là Bí thư Thành ủy Thượng Hải.", {"Trần Mạnh Ôn"}),
        ("Giám đốc Sở Y tế Ninh Văn Quý nói. Ông Ninh từng là Chủ tịch UBND huyện Lục Nam.", set()),
    ],
)
def test_foreigners_are_called_by_the_family_name(content: str, holders: set[str]) -> None:
    """ "Ông Trần" is who holds an office of another country; people of ours are called by the given name only."""
    assert {office.person for office in reading(content).offices if str(office.status) == "former"} == holders
