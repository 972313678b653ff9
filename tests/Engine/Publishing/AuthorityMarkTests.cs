using System.Text;
using Antt.Engine.Publishing;
using Antt.Model.Places;
using Antt.Model.Publication;

namespace Antt.Tests.Engine.Publishing;

/// <summary>What rests on a reading, and what departs from the computed result, says so in public.</summary>
public sealed class AuthorityMarkTests
{
    [Fact]
    public void An_authority_that_rests_on_a_reading_is_marked_and_no_other()
    {
        var register = Published.Register(Published.Files());
        var communes = register.Units.Where(unit => unit.Type == "XA").Select(unit => unit.Id).ToHashSet();
        var entries = register.Decisions.SelectMany(decision => decision.Entries.Select(entry => (decision, entry))).ToList();
        Assert.Contains(entries, decided => decided.entry.AuthorityAssumption == "Q-03");
        Assert.All(entries, decided => Assert.Equal(
            communes.Contains(decided.entry.Unit) && decided.decision.Date >= new DateOnly(2025, 7, 1) ? "Q-03" : null, decided.entry.AuthorityAssumption));
        Assert.All(entries, decided => Assert.True(decided.entry.AuthorityAssumption is null || decided.decision.Level == AdministrativeLevel.Province));
    }

    /// <summary>What a province chose stands beside the results it decides, with the province; the nation's own readings are named nowhere but in the law.</summary>
    [Fact]
    public void A_reading_that_a_locality_chose_is_published_beside_the_results_that_rest_on_it()
    {
        Assert.All(Recognitions(Published.Register(Published.Files())), recognition => Assert.Null(recognition.ChosenReadings));

        var files = Published.Files();
        const string Path = "data/profiles/minh-hoa.json";
        files[Path] = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(files[Path]).Replace("\"settings\": {}", "\"settings\": {\"guard-force-optional\": {\"value\": true, \"source\": \"riêng\"}}", StringComparison.Ordinal));
        var register = Published.Register(files);
        var resting = Recognitions(register).Where(recognition => recognition.Assumptions.Contains("Q-13")).ToList();
        Assert.NotEmpty(resting);
        Assert.All(resting, recognition => Assert.Equal(new PublicReading("Q-13", "guard-force-optional", "true", "M1-1997-01-01"), Assert.Single(recognition.ChosenReadings!.Value)));
        Assert.All(Recognitions(register).Except(resting), recognition => Assert.Null(recognition.ChosenReadings));
        Assert.Contains(register.Law.Assumptions, reading => reading is { Question: "Q-13", Setting: "guard-force-optional", Value: "true" });
        Assert.Equal(register.Units.SelectMany(unit => unit.Recognitions).Select(Readings), ExportReader.Read(ExportWriter.Files(register)).Register!.Units.SelectMany(unit => unit.Recognitions).Select(Readings));

        static IEnumerable<PublicRecognition> Recognitions(PublicRegister register) => register.Units.SelectMany(unit => unit.Recognitions);
        static string Readings(PublicRecognition recognition) => string.Join(' ', recognition.ChosenReadings ?? []);
    }

    [Fact]
    public void A_reasoned_override_is_published_with_its_question_basis_and_reason()
    {
        const string Path = "data/decisions/ubnd-phuong-mo-phong-M10201-2004-05-10/2024/122-qd-ubnd.json";
        var files = Published.Files();
        files[Path] = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(files[Path]).Replace(
            "\"action\": \"cong-nhan\",",
            "\"action\": \"cong-nhan\", \"override\": {\"question\": \"Q-29\", \"basis\": \"Biên bản họp\", \"reason\": \"Tổ mới lập\"},", StringComparison.Ordinal));
        var decision = Published.Register(files).Decisions.Single(decision => decision.Id.EndsWith("2024/122-qd-ubnd", StringComparison.Ordinal)
            && decision.Entries.Any(entry => entry.Unit == "to-dan-pho-mau-5"));
        Assert.Equal(new PublicOverride("Q-29", "Biên bản họp", "Tổ mới lập"), decision.Entries.Single().Override);
    }
}
