using System.Text;
using Antt.Site;
using Antt.Site.Search;
using Antt.Tests.Engine.Publishing;
using Antt.Tests.Support;

namespace Antt.Tests.Site.Search;

/// <summary>The search over the demonstration register and over ten thousand units: what is found, in which order, at what cost.</summary>
public sealed class SearchTests(SearchTests.Registers registers) : IClassFixture<SearchTests.Registers>
{
    private const int MostBytes = 45_000;

    /// <summary>Found nowhere, or only a letter away: what is common but never together, misspelt, glued together, many words.</summary>
    private static readonly object[] Costly =
    [
        "zzzz", "zzzz qqqq", "khong co gi dau", "thôn không có ở đâu", "ap khong thay", "truong tiu hoc", "tieu hocc", "phuongmy an", "thonn", "uy ban nhan dann", "cong ty trach nhiem huu han khong",
        "thôn mỹ tây xã thạnh phú tỉnh đương tây zzz", "ap binh xa phuong tinh thon duong truong cong ty uy ban nhan dan", "thpt thcs thon", "ubnd cong an truong", "99999/QĐ-UBND", "thon 99999", "GCN thon truong",
        "ap tieu hoc thcs", "giấy công nhận thôn", "xa phuong thon ap khong", "trung hoc pho thong thon ap", "hoa binh thon truong", "quyết định thôn ấp", "tinh phuong xa thon tdp", "truowngf tieeur hojc xxx",
    ];

    /// <summary>Every query of the table finds what the table says, in that order, and nothing else may stand before it.</summary>
    [Fact]
    public void A_hundred_queries_find_what_people_expect_in_that_order()
    {
        var rows = Table().ToList();
        Assert.True(rows.Count >= 100, $"{rows.Count}");
        var wrong = new List<string>();
        foreach (var ofRegister in rows.GroupBy(row => row.Register))
        {
            var answers = registers.Of(ofRegister.Key).Find(ofRegister.Select(row => row.Query));
            foreach (var ((_, query, expected), answer) in ofRegister.Zip(answers))
            {
                var found = answer.Groups.Length == 0 ? "–" : $"{answer.Groups[0].Kind}: {string.Join(" → ", answer.Groups[0].Rows.Select(Shown))}";
                if (answer.IsNear) found = "≈ " + found;
                if (found != expected && !found.StartsWith(expected + " → ", StringComparison.Ordinal)) wrong.Add($"{query}\n  expected {expected}\n  found    {found}");
            }
        }
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    /// <summary>Some keyboards send letters and marks apart; what they type finds the same.</summary>
    [Theory]
    [InlineData("Phường Mô Phỏng", "Phu\u031Bo\u031B\u0300ng Mo\u0302 Pho\u0309ng")]
    [InlineData("tổ dân phố mẫu 3", "to\u0302\u0309 da\u0302n pho\u0302\u0301 ma\u0302\u0303u 3")]
    [InlineData("thị trấn giả thiết", "thi\u0323 tra\u0302\u0301n gia\u0309 thie\u0302\u0301t")]
    [InlineData("xã tưởng tượng", "xa\u0303 tu\u031Bo\u031B\u0309ng tu\u031Bo\u031B\u0323ng")]
    public void Letters_and_marks_typed_apart_find_the_same_in_the_same_order(string composed, string apart)
    {
        var found = registers.Of("demo").Find(composed).Groups.SelectMany(group => group.Rows).Select(Shown).ToList();
        Assert.NotEmpty(found);
        Assert.Equal(found, registers.Of("demo").Find(apart).Groups.SelectMany(group => group.Rows).Select(Shown));
    }

    [Fact]
    public void A_certificate_that_is_found_leads_to_its_own_page()
    {
        using var run = new SearchRun(SampleRegister.Register);
        Assert.Equal("c/03-gcn/", run.Find("03/GCN").Groups[0].Rows[0].Path);
    }

    /// <summary>
    /// The script, the head of the index, the words and the rows that are shown, for everything of the table, what is found nowhere or a letter away,
    /// and every two letters somebody may begin with. The limit is 60,000 bytes; a quarter of it is kept free for larger registers.
    /// </summary>
    [Fact]
    public void A_first_search_over_ten_thousand_units_reads_far_less_than_sixty_kilobytes()
    {
        AssertLittleIsRead("10000", [.. Table().Where(row => row.Register == "10000").Select(row => row.Query), .. Costly]);
        AssertLittleIsRead("10000 of many words",
        [
            .. Costly, .. from before in (string[])["", "xã ", "thôn đông "] from beginning in (string[])["th", "ng", "ph", "tr", "c"] select before + beginning,
            .. from first in "abcdefghijklmnopqrstuvwxyz" from second in "aeghinoruy" select $"{first}{second}",
        ]);
    }

    /// <summary>Where nothing is found little may be spent on looking for what was meant; nothing here is found as it was typed.</summary>
    [Fact]
    public void What_costs_most_to_look_for_is_not_found_as_it_was_typed() =>
        Assert.Empty(registers.Of("10000").Find(Costly).Where(answer => answer.Total > 0 && !answer.IsNear).Select(answer => answer.Q));

    [Fact]
    public void Beginnings_of_very_many_words_are_found_in_part_and_that_is_said()
    {
        using var run = new SearchRun(GeneratedRegister.Of(2000, seed => $"Th{Letter(seed)}{Letter(seed / 26)}{Letter(seed / 676)}"));
        var answers = run.Find(["th", "thôn th", "tha"]);
        Assert.Equal([true, true, false], answers.Select(answer => answer.IsCut));
        Assert.All(answers, answer => Assert.True(answer.Total > 0));
        Assert.False(registers.Of("10000").Find("ap my tay").IsCut);

        static char Letter(int number) => (char)('a' + number % 26);
    }

    [Fact]
    public void Script_and_index_cut_and_fold_words_alike()
    {
        string[] texts =
        [
            "Đường Hoà Bình, hòa bình; HOẠ, họa", "mỹ mĩ Lý lí quy quí quý quỳ thuý thúy y tế kỹ tây tai", "Thôn 12A, số 05/QĐ-UBND–2024", "ươ ưỡng ườn giữ gìn",
            "café Zürich Đắk Lắk Pleiku", "ế \u200Bẩn \u202Eđảo", "Ủy ban nhân dân xã Ðông", "١٢ ﬁ ẞ",
            .. Published.Register(Published.Files()).Units.Select(unit => unit.NameOn(new DateOnly(2026, 1, 1))),
        ];
        var script = registers.Of("demo").Words(texts);
        foreach (var (text, words) in texts.Zip(script))
            Assert.Equal(SearchWord.In(text).Select(word => $"{word.Key} {word.Form}"), words.Select(word => $"{word[0]} {word[1]}"));
    }

    [Fact]
    public void Filters_leave_what_they_say_and_a_filter_that_leaves_nothing_says_what_there_was()
    {
        var run = registers.Of("demo");
        var schools = run.Find(new { q = "mo phong", loai = "GD" });
        Assert.Equal(["Trường Trung học cơ sở Mô Phỏng", "Trường Trung học phổ thông Mô Phỏng", "Trường Cao đẳng Nghề Minh Họa"], schools.Groups[0].Rows.Select(row => row.Name));
        Assert.All(run.Find(new { q = "mô phỏng", dat = "1" }).Groups.SelectMany(group => group.Rows), row => Assert.StartsWith("recognised-", row.Standing!, StringComparison.Ordinal));
        Assert.Contains(run.Find(new { xa = "M10103-2025-07-01", loai = "XA" }).Groups[0].Rows, row => row.Name == "Xã Giả Tưởng");
        var none = run.Find(new { q = "mơ mộng", loai = "GD" });
        Assert.Equal((0, 2), (none.Total, none.Unfiltered));
        Assert.Equal(0, run.Find(new { q = "mơ mộng", loai = "khong-co" }).Total);
        Assert.Contains(run.Find("thôn mơ mộng zzz").Without, other => other is { Text: "thôn mơ mộng", Count: > 0 });
    }

    /// <summary>A decision is taken back: the search says so of the unit and of its certificate.</summary>
    [Fact]
    public void A_revocation_is_seen_in_what_is_found()
    {
        using var run = new SearchRun(SampleRegister.Register);
        Assert.Equal("revoked-2024", run.Find("ven đồi").Groups[0].Rows[0].Standing);
        Assert.Equal("revoked-2024", run.Find("03/GCN").Groups[0].Rows[0].Standing);
    }

    /// <summary>Refused, pending and never registered cannot be told apart: what is found of such units differs in name and address alone.</summary>
    [Fact]
    public void Units_without_a_recognition_look_the_same()
    {
        var rows = registers.Of("10000").Find(new { q = "thôn", loai = "KDC" }).Groups[0].Rows.Where(row => row.Standing == "silent").ToList();
        Assert.True(rows.Count > 1);
        Assert.All(rows, row => Assert.Equal((null, "silent"), (row.Years, row.Standing)));
    }

    [Fact]
    public void The_index_is_the_same_twice()
    {
        var view = new RegisterView(GeneratedRegister.Of(300), new SiteOptions());
        Assert.Equal(
            SearchFiles.Of(view).Select(file => (file.Path, Encoding.UTF8.GetString(file.Bytes.Span))),
            SearchFiles.Of(new RegisterView(GeneratedRegister.Of(300), new SiteOptions())).Select(file => (file.Path, Encoding.UTF8.GetString(file.Bytes.Span))));
    }

    private void AssertLittleIsRead(string register, IEnumerable<object> queries) =>
        Assert.All(registers.Of(register).Find(queries), answer => Assert.True(answer.Bytes < MostBytes, $"{answer.Q}: {answer.Bytes}"));

    private static string Shown(SearchRow row) => row.Place is null ? row.Name : $"{row.Name} ({row.Place.Split(',')[0]})";

    /// <summary>The rows of queries.md: register, query, what must come first.</summary>
    private static IEnumerable<(string Register, string Query, string Expected)> Table() =>
        from line in File.ReadLines(Path.Combine(RepositoryRoot.Find(), "tests", "Site", "Search", "queries.md"))
        where line.StartsWith("| demo |", StringComparison.Ordinal) || line.StartsWith("| 10000 |", StringComparison.Ordinal)
        let cells = line.Split('|', StringSplitOptions.TrimEntries)
        select (cells[1], cells[2].Trim('`'), cells[3]);

    /// <summary>The registers, indexed once.</summary>
    public sealed class Registers : IDisposable
    {
        private readonly SearchRun _demonstration = new(Published.Register(Published.Files()));
        private readonly SearchRun _large = new(GeneratedRegister.Of(10_000));
        private readonly SearchRun _varied = new(GeneratedRegister.OfManyWords(10_000));

        internal SearchRun Of(string name) => name switch { "demo" => _demonstration, "10000" => _large, _ => _varied };

        public void Dispose()
        {
            _demonstration.Dispose();
            _large.Dispose();
            _varied.Dispose();
        }
    }
}
