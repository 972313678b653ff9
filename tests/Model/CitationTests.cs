using System.Text.RegularExpressions;
using Antt.Model.Law;
using Antt.Tests.Support;

namespace Antt.Tests.Model;

/// <summary>The law is cited in English where English is spoken, and no other text is taken for a citation.</summary>
public sealed partial class CitationTests
{
    private static readonly string[] LawFolders = ["instruments", "profiles", "rulebooks", "scoring"];

    [Theory]
    [InlineData("Điều 9 khoản 1 điểm đ", "Article 9 clause 1 point đ")]
    [InlineData("Điều 10 khoản 2; Điều 9 khoản 1 điểm b", "Article 10 clause 2; Article 9 clause 1 point b")]
    [InlineData("Thông tư 124/2021/TT-BCA, Điều 4–7 khoản 1", "Circular 124/2021/TT-BCA, Articles 4–7 clause 1")]
    [InlineData("QĐ 9745, Phụ lục II, tiêu chí 14", "Decision 9745, Annex II, criterion 14")]
    [InlineData("Điều 11 khoản 2 Quy định kèm theo Quyết định 510/QĐ-BCA-V05", "Article 11 clause 2 of the Regulation issued with Decision 510/QĐ-BCA-V05")]
    [InlineData("Mục 1 điểm a", "Section 1 point a")]
    [InlineData("Điều 10; Q-03", "Article 10; Q-03")]
    public void A_citation_is_said_in_English(string text, string english) => Assert.Equal(english, Citation.Of(text).En);

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("2025")]
    [InlineData("Q-15")]
    [InlineData("Điều kiện 3")]
    [InlineData("Thôn Điều 4")]
    [InlineData("Điều 6 khoản 5; biên bản họp xét lại ngày 15/12/2025")]
    [InlineData("Quyết định của Ủy ban nhân dân")]
    public void Another_text_stays_as_it_is(string text)
    {
        Assert.Null(Citation.InEnglish(text));
        Assert.Equal(text, Citation.Of(text).En);
    }

    [Fact]
    public void Every_clause_of_the_law_data_is_a_citation()
    {
        var clauses = LawFolders
            .SelectMany(static folder => Directory.EnumerateFiles(Path.Combine(RepositoryRoot.Find(), "data", folder), "*.json", SearchOption.AllDirectories))
            .SelectMany(static file => Clause().Matches(File.ReadAllText(file)))
            .Select(static match => match.Groups[1].Value).Distinct().ToList();
        Assert.True(clauses.Count > 100, $"only {clauses.Count} clauses were found");
        Assert.DoesNotContain(clauses, static clause => Citation.InEnglish(clause) is null);
    }

    [GeneratedRegex("\"clause\": \"([^\"]*)\"")]
    private static partial Regex Clause();
}
