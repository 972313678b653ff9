using System.Text;
using Antt.Engine.Fixing;
using Antt.Engine.Validating;
using Antt.Model;
using Antt.Tests.Engine.Loading;
using Antt.Tests.Support;
using Xunit.Abstractions;

namespace Antt.Tests.Engine.Validating.Guessing;

/// <summary>Fifty mistakes people make: another case, dashes and underscores, letters swapped, the Vietnamese word, marks left on.</summary>
public sealed class CommonTyposTests(ITestOutputHelper output)
{
    private const int LeastMended = 45;

    private static readonly (string Document, string Right, string Wrong)[] Typos =
    [
        ("evaluation", "confirmedThrough", "confirmedTrough"), ("evaluation", "confirmedThrough", "confirmed_through"), ("evaluation", "confirmedThrough", "confirmed-through"),
        ("evaluation", "confirmedThrough", "ConfirmedThrough"), ("evaluation", "submittedToCommune", "submitedToCommune"), ("evaluation", "meeting", "meetings"),
        ("evaluation", "meeting", "cuộc họp"), ("evaluation", "chair", "chủ trì"), ("evaluation", "chair", "chiar"), ("evaluation", "attendees", "atendees"),
        ("evaluation", "attendees", "attendes"), ("evaluation", "minutes", "biên bản"), ("evaluation", "minutes", "mintues"), ("evaluation", "households", "household"),
        ("evaluation", "households", "hộ gia đình"), ("evaluation", "households", "house_holds"), ("evaluation", "residing", "residng"), ("evaluation", "registered", "registred"),
        ("evaluation", "closedOn", "closeOn"), ("evaluation", "judgements", "judgments"), ("evaluation", "confirmations", "confirmation"), ("evaluation", "occurred", "occured"),
        ("evaluation", "events", "event"), ("evaluation", "events", "vụ việc"), ("evaluation", "forceMajeure", "forceMajeur"), ("evaluation", "statistics", "statistic"),
        ("evaluation", "crimes", "crime"), ("evaluation", "previous", "năm trước"), ("evaluation", "securityForce", "security_force"), ("evaluation", "subUnits", "subunits"),
        ("evaluation", "discipline", "dicipline"), ("evaluation", "unit", "đơn vị"), ("evaluation", "year", "Năm"),
        ("evaluation", "truong-khu-dan-cu", "trưởng khu dân cư"), ("evaluation", "cong-an-co-so", "công an cơ sở"), ("evaluation", "bi-thu-chi-bo", "Bí thư chi bộ"),
        ("evaluation", "toi-pham", "toi_pham"), ("evaluation", "nghiem-trong", "nghiêm trọng"), ("evaluation", "hoan-thanh", "hoàn thành"), ("evaluation", "phong-trao", "phongtrao"),
        ("evidence", "nghi-quyet", "nghị quyết"), ("evidence", "nghi-quyet", "Nghi quyet"), ("evidence", "bien-ban", "biên bản"), ("evidence", "issuer", "isuer"), ("evidence", "conditions", "condition"),
        ("registration", "tt124", "TT124"), ("registration", "addressee", "adressee"), ("registration", "signerOffice", "signer_office"),
        ("decision", "legalBasis", "căn cứ pháp lý"), ("decision", "cong-nhan", "công nhận"),
    ];

    [Fact]
    public void Each_message_contains_the_right_word_and_nearly_all_are_mended()
    {
        Assert.Equal(50, Typos.Length);
        var mended = new List<string>();
        var left = new List<string>();
        foreach (var (document, right, wrong) in Typos)
        {
            var text = File.ReadAllText(Path.Combine(RepositoryRoot.Find(), "tests", "Engine", "Validating", "Samples", $"{document}.json"));
            var changed = Replace(text, right, wrong);
            var schema = Schemas.Named(document)!;
            var (tree, findings) = Reading.Of(changed);
            schema.Check(tree!, findings);
            var finding = Assert.Single(findings);
            foreach (var language in Enum.GetValues<Language>()) Assert.True(finding.Message(language).Contains(right, StringComparison.Ordinal), $"{wrong}: {finding.Message(language)}");
            (Encoding.UTF8.GetString(Mender.Of("a.json", Encoding.UTF8.GetBytes(changed), schema).Bytes.Span) == text ? mended : left).Add($"{wrong} → {right}");
        }
        output.WriteLine($"{mended.Count} of {Typos.Length} mended; left to people: {string.Join("; ", left)}");
        Assert.True(mended.Count >= LeastMended, string.Join('\n', left));
    }

    [Theory]
    [InlineData("meeting")]
    [InlineData("Meeting")]
    public void A_key_that_is_there_already_is_not_suggested(string twin)
    {
        var (tree, findings) = Reading.Of($"{{\"unit\": \"a\", \"year\": 2025, \"meeting\": {{\"date\": \"2025-01-01\", \"chair\": \"khac\", \"attendees\": []}}, \"{twin}x\": 1}}");
        Schemas.Named("evaluation")!.Check(tree!, findings);
        Assert.Equal(ValidateDiagnostics.UnknownKey, Assert.Single(findings).Descriptor);
    }

    [Fact]
    public void What_a_misspelt_key_holds_is_looked_at_in_the_same_run()
    {
        var (tree, findings) = Reading.Of("{\"unit\": \"a\", \"year\": 2025, \"meting\": {\"date\": \"1/1/2025\", \"chair\": \"khác\"}}");
        Schemas.Named("evaluation")!.Check(tree!, findings);
        Assert.Equal(["misspelt-key", "date-expected", "misspelt-value", "missing-key"], findings.Select(finding => finding.Descriptor.Slug));
    }

    /// <summary>The first place where the word stands whole, between quotes.</summary>
    private static string Replace(string text, string right, string wrong)
    {
        var at = text.IndexOf($"\"{right}\"", StringComparison.Ordinal);
        Assert.True(at >= 0, right);
        return text[..at] + $"\"{wrong}\"" + text[(at + right.Length + 2)..];
    }
}
