using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Antt.Engine;
using Antt.Engine.Reporting;
using Antt.Model;

namespace Antt.Tests.Engine.Reporting.Findings;

/// <summary>The runs whose reports are kept: nothing found, warnings only, errors of many kinds in one file, thousands of findings.</summary>
internal static class ReportRuns
{
    private const string Evaluation = BaseRegister.Area + "/2024/evaluation.json";
    private const int ManyFiles = 20;
    private const int ManyFaults = 150;

    public static ImmutableArray<string> Names { get; } = ["clean", "warnings", "errors", "thousands"];

    /// <summary>The register of the run called so.</summary>
    public static BaseRegister Of(string name) => name switch
    {
        "clean" => BaseRegister.Of("khu-dan-cu"),
        "warnings" => OtherFigures(),
        "errors" => SevenFaults(),
        _ => Thousands(),
    };

    /// <summary>What a format writes about a run.</summary>
    public static string Written(RunSummary summary, string format, Language language)
    {
        using var output = new MemoryStream();
        ReportFormats.All.Single(known => known.Name == format).Write(summary, language, output);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    /// <summary>One file with seven faults of seven kinds, and a site for the pages that explain them.</summary>
    public static BaseRegister SevenFaults() => WithSite(BaseRegister.Of("khu-dan-cu"))
        .Edit(Evaluation, "\"confirmedThrough\": \"2024-10-31\"", "\"confirmedTrough\": \"2024-10-31\"")
        .Edit(Evaluation, "\"submittedToCommune\": \"2024-11-06\"", "\"submittedToCommune\": \"6/11/2024\"")
        .Edit(Evaluation, "\"chair\": \"truong-khu-dan-cu\"", "\"chair\": \"trưởng khu dân cư\"")
        .Edit(Evaluation, "\"residing\": 412", "\"residing\": \"412\"")
        .Edit(Evaluation, "\"registered\": 412", "\"registered\": -412")
        .Edit(Evaluation, "\"doan-the\"]", "\"doan-the\", \"doan-the\"]")
        .Edit(Evaluation, "\"date\": \"2024-11-04\",", "");

    /// <summary>A file of the year before that does not agree with this year's.</summary>
    private static BaseRegister OtherFigures() => BaseRegister.Of("khu-dan-cu")
        .Edit("data/register.json", "\"years\": [", "\"years\": [{\"year\": 2023, \"rulebooks\": [\"tt124-kdc\", \"tt124-xa\", \"tt124-cd\", \"tt124-gd\"]}, ")
        .With(BaseRegister.Area + "/2023/evaluation.json", "{\"unit\": \"thon-suoi-mau\", \"year\": 2023, \"statistics\": {\"crimes\": {\"current\": 4, \"previous\": 4}}}\n");

    private static BaseRegister WithSite(BaseRegister register) =>
        register.Edit("data/register.json", "{\n", "{\n  \"siteAddress\": \"https://so.example/antt\",\n");

    private static BaseRegister Thousands()
    {
        var register = BaseRegister.Of("khu-dan-cu");
        for (var file = 0; file < ManyFiles; file++)
        {
            var text = new JsonObject { ["id"] = Text(file) };
            for (var fault = 0; fault < ManyFaults; fault++) text[$"mục-lạ-{Text(fault)}"] = fault;
            register.With($"data/instruments/van-ban-{Text(file)}.json", text.ToJsonString(new() { WriteIndented = true, NewLine = "\n" }));
        }
        return register;
    }

    private static string Text(int number) => number.ToString("000", CultureInfo.InvariantCulture);
}
