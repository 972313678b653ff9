using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Antt.Engine.Authoring;
using Antt.Engine.Authoring.Fields;
using Antt.Engine.Loading;
using Antt.Model;
using Antt.Model.Facts;
using Antt.Model.Places;
using Antt.Model.Units;

namespace Antt.Tests.Engine.Authoring;

/// <summary>What is asked for each document: all that the law asks of the unit's type, and nothing else.</summary>
public sealed class FieldModelTests
{
    private static readonly RegisterFrame Frame = BaseRegister.Demonstration().Run().Frame!;

    [Fact]
    public void A_residential_area_is_asked_what_its_conditions_rest_on()
    {
        var fields = Of(DocumentKinds.Evaluation, "KDC");
        Assert.Equal(
            ["confirmedThrough", "submittedToCommune", "meeting.date", "meeting.chair", "meeting.attendees", "meeting.minutes",
             "households.residing", "households.registered", "households.closedOn", "households.excluded", "judgements.policy.holds",
             "judgements.subjectManagement.holds", "confirmations", "events", "statistics.crimes.current", "statistics.crimes.previous",
             "statistics.socialEvils.current", "statistics.socialEvils.previous", "statistics.otherViolations.current",
             "statistics.otherViolations.previous", "statistics.newHotspots", "statistics.newSocialEvilPersons", "securityForce.exists",
             "securityForce.rating", "securityForce.ratable", "securityForce.disciplined"],
            fields.Where(field => !field.IsRare).Select(field => field.Path));
        Assert.Equal("securityForce.exists", Named(fields, "securityForce.rating").DependsOn);
        Assert.True(Named(fields, "confirmations").IsSensitive);
        Assert.Equal("KDC-1.3", Assert.Single(Named(fields, "households.residing").Conditions));
        Assert.Equal("Điều 4 khoản 1", Named(fields, "households.residing").Clause);
        Assert.Equal(new Words("Kết luận về chấp hành chủ trương, pháp luật", "Conclusion on policy and law"), Named(fields, "judgements.policy.holds").Label);
        Assert.Equal("truong-khu-dan-cu", Named(fields, "meeting.chair").Choices[0].Value);
        Assert.DoesNotContain(fields, field => field.Path.StartsWith("guardForce", StringComparison.Ordinal) || field.Path.StartsWith("staff", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_field_of_a_registration_is_explained_in_English_too()
    {
        var fields = Frame.Rulebooks.Values.SelectMany(static rulebook => rulebook.UnitTypes).SelectMany(static type => FieldModel.OfRegistration(type.Code)).ToList();
        foreach (var field in fields)
        {
            Assert.NotEqual(field.Label.En, field.Explanation.En);
            Assert.NotEqual(field.Explanation.Vi, field.Explanation.En);
            Assert.EndsWith(".", field.Explanation.En, StringComparison.Ordinal);
            Assert.All(field.Explanation.En, letter => Assert.True(letter < 128, $"{field.Path}: {field.Explanation.En}"));
        }
        Assert.Equal("Thông tư 124/2021/TT-BCA", fields.First(static field => field.Path == "form").Clause);
    }

    [Theory]
    [InlineData("DN", "dinh-cong-lan-cong-trai-phap-luat", true)]
    [InlineData("GD", "dinh-cong-lan-cong-trai-phap-luat", false)]
    [InlineData("GD", "bao-luc-hoc-duong", true)]
    [InlineData("KDC", "ly-khai-doi-tu-tri", true)]
    [InlineData("XA", "ly-khai-doi-tu-tri", true)]
    public void Only_the_categories_of_the_type_are_to_be_confirmed(string type, string category, bool asked) =>
        Assert.Equal(asked, Named(Of(DocumentKinds.Evaluation, type), "confirmations").Fields.Any(field => field.Path == $"occurred.{category}"));

    [Fact]
    public void What_an_attribute_rules_out_is_not_asked()
    {
        var school = new UnitState(new DateOnly(2020, 1, 1), "Trường", null, "M10201-2025-07-01", AdministrativeLevel.Province, null,
            new FactSet("unit.json", 1, [Fact.Of("levels", ImmutableArray.Create("cao-dang"), 1)]));
        var fields = FieldModel.Of(DocumentKinds.Evaluation, new FieldSubject(Frame, "GD", school, 2025));
        Assert.DoesNotContain(fields, field => field.Path.StartsWith("judgements.parentsCommittee", StringComparison.Ordinal));
        Assert.Contains(Of(DocumentKinds.Evaluation, "GD"), field => field.Path == "judgements.parentsCommittee.holds");
    }

    [Theory]
    [InlineData("KDC", "states.1.localKind", "states.1.size")]
    [InlineData("DN", "states.1.size", "states.1.levels")]
    [InlineData("GD", "states.1.levels", "states.1.armedForces")]
    [InlineData("CQ", "states.1.armedForces", "states.1.localKind")]
    public void A_unit_is_asked_the_attributes_that_decide_for_its_type(string type, string asked, string notAsked)
    {
        var fields = Of(DocumentKinds.Unit, type);
        Assert.Contains(fields, field => field.Path == asked);
        Assert.DoesNotContain(fields, field => field.Path == notAsked);
    }

    [Fact]
    public void Every_fact_a_condition_rests_on_is_asked_for()
    {
        foreach (var type in new[] { "KDC", "XA", "CQ", "DN", "GD" })
        {
            var subject = new FieldSubject(Frame, type, null, 2025);
            var asked = FieldModel.Of(DocumentKinds.Evaluation, subject).SelectMany(field => field.Conditions.Concat(field.Fields.SelectMany(own => own.Conditions))).ToHashSet(StringComparer.Ordinal);
            Assert.Empty(subject.Conditions().Where(condition => !condition.Facts.IsEmpty && !asked.Contains(condition.Id)).Select(condition => condition.Id));
        }
    }

    [Fact]
    public void Everything_has_words_in_both_languages()
    {
        foreach (var kind in new[] { DocumentKinds.Unit, DocumentKinds.Registration, DocumentKinds.Evidence, DocumentKinds.Evaluation, DocumentKinds.Score, DocumentKinds.Nomination, DocumentKinds.Decision })
        foreach (var type in new[] { "KDC", "XA", "CQ", "DN", "GD" })
        foreach (var field in Of(kind, type).SelectMany(field => field.Fields.Prepend(field)))
        {
            Assert.False(string.IsNullOrWhiteSpace(field.Label.Vi) || string.IsNullOrWhiteSpace(field.Label.En) || string.IsNullOrWhiteSpace(field.Explanation.Vi), $"{kind} {field.Path}");
            Assert.All(field.Choices, choice => Assert.True(choice.Meaning.Vi != choice.Value || choice.Value.All(char.IsAsciiDigit), $"{kind} {field.Path} {choice.Value}"));
        }
    }

    [Fact]
    public void The_papers_of_a_year_prove_every_condition_that_needs_one()
    {
        foreach (var type in new[] { "KDC", "XA", "CQ", "DN", "GD" })
        {
            var papers = ExpectedPapers.Of(new FieldSubject(Frame, type, null, 2025));
            Assert.Contains(papers, paper => paper is { Kind: "nghi-quyet", IsNeeded: true, Until: { Month: 3, Day: 31 } });
            var proven = papers.Where(paper => paper.IsNeeded).SelectMany(paper => paper.Conditions).ToHashSet(StringComparer.Ordinal);
            Assert.Empty(new FieldSubject(Frame, type, null, 2025).Conditions().Where(condition => condition.EvidenceKinds.Length > 0 && condition.Parts.Any(part => !part.IsOwnEvidence) && !proven.Contains(condition.Id)).Select(condition => condition.Id));
        }
    }

    [Theory]
    [InlineData("households.residing", "1.250", "1250")]
    [InlineData("households.residing", "412", "412")]
    [InlineData("households.closedOn", "5/3/2026", "\"2026-03-05\"")]
    [InlineData("households.closedOn", "2026-03-05", "\"2026-03-05\"")]
    [InlineData("judgements.policy.holds", "Có", "true")]
    [InlineData("judgements.policy.holds", "khong", "false")]
    [InlineData("securityForce.rating", "3", "\"hoan-thanh-tot\"")]
    [InlineData("securityForce.rating", "hoàn thành tốt nhiệm vụ", "\"hoan-thanh-tot\"")]
    [InlineData("securityForce.disciplined", "không", "{}")]
    [InlineData("securityForce.disciplined", "cảnh cáo=2", "{\"canh-cao\":2}")]
    [InlineData("events", "0", "[]")]
    [InlineData("meeting.attendees", "1, cong-an-co-so", "[\"bi-thu-chi-bo\",\"cong-an-co-so\"]")]
    public void Answers_are_read_as_people_type_them(string path, string typed, string value)
    {
        Assert.True(FieldValue.TryRead(Named(Of(DocumentKinds.Evaluation, "KDC"), path), typed, out var read, out var problem), problem.Vi);
        Assert.Equal(value, read.ToJsonString());
    }

    [Theory]
    [InlineData("households.residing", "nhiều")]
    [InlineData("households.residing", "-1")]
    [InlineData("households.residing", "12,5")]
    [InlineData("households.closedOn", "30/02/2026")]
    [InlineData("judgements.policy.holds", "chắc là có")]
    [InlineData("securityForce.rating", "tot")]
    [InlineData("securityForce.disciplined", "2")]
    public void What_is_no_answer_is_refused_with_a_word(string path, string typed)
    {
        Assert.False(FieldValue.TryRead(Named(Of(DocumentKinds.Evaluation, "KDC"), path), typed, out _, out var problem));
        Assert.NotEmpty(problem.Vi);
        Assert.NotEmpty(problem.En);
    }

    [Fact]
    public void A_path_leads_through_blocks_and_lists()
    {
        var document = new JsonObject();
        JsonPlace.Set(document, "households.residing", 412, path => path is "items");
        JsonPlace.Set(document, "items.bien-ban.date", "2026-01-01", path => path is "items");
        JsonPlace.Set(document, "items.1.number", "12", path => path is "items");
        JsonPlace.Set(document, "items.2.number", "13", path => path is "items");
        Assert.Equal("""{"households":{"residing":412},"items":[{"id":"bien-ban","date":"2026-01-01","number":"12"},{"number":"13"}]}""", document.ToJsonString());
        Assert.Equal("13", (string?)JsonPlace.Get(document, "items.2.number"));
    }

    private static ImmutableArray<Field> Of(DocumentKind kind, string type) => FieldModel.Of(kind, new FieldSubject(Frame, type, null, 2025));

    private static Field Named(IEnumerable<Field> fields, string path) => fields.Single(field => field.Path == path);
}
