using System.Globalization;
using Antt.Model;
using Antt.Model.Law;

namespace Antt.Engine.Linking.Checks;

/// <summary>What the register declares of itself.</summary>
internal static class RegisterChecks
{
    public static void Check(RegisterFrame frame, KnownNames names, Findings findings)
    {
        var info = frame.Info;
        if (info.Locality is { } locality && !names.Places.Contains(locality))
            findings.Add(LinkDiagnostics.DanglingPlace, info.Input.File, "locality", locality, Nearest.Of(locality, names.Places));
        if (info.Years.IsEmpty) findings.Add(LinkDiagnostics.NoYears, info.Input.File, "years");
        if (!names.Units.Ids.Any()) findings.AddFile(LinkDiagnostics.NoUnits, info.Input.File);
        for (var i = 0; i < info.Years.Length; i++)
        {
            if (i > 0 && info.Years[i - 1].Year == info.Years[i].Year)
                findings.Add(LawDiagnostics.YearTwice, info.Input.File, "years", Findings.Number(info.Years[i].Year));
            CheckRulebooks(frame, info.Years[i], names, findings);
        }
    }

    /// <summary>The declared years as a list for people.</summary>
    public static string Years(RegisterInfo info) => string.Join(", ", info.Years.Select(static year => Findings.Number(year.Year)));

    private static void CheckRulebooks(RegisterFrame frame, DeclaredYear year, KnownNames names, Findings findings)
    {
        var byType = new Dictionary<(Scheme Scheme, string Type), string>();
        for (var i = 0; i < year.Rulebooks.Length; i++)
        {
            var id = year.Rulebooks[i];
            var pointer = Pointer(year, i);
            if (!names.Rulebooks.Contains(id))
                findings.Add(LinkDiagnostics.DanglingRulebook, frame.Info.Input.File, pointer, id, Nearest.Of(id, names.Rulebooks));
            if (!frame.Rulebooks.TryGetValue(id, out var rulebook)) continue;
            var end = rulebook.Period.End.In(year.Year);
            if (!rulebook.InForce.Contains(end))
                findings.Add(LawDiagnostics.RulebookNotInForce, frame.Info.Input.File, pointer, id, Findings.Day(end));
            foreach (var type in rulebook.UnitTypes)
            {
                var key = (rulebook.Scheme, type.Code);
                if (!byType.TryAdd(key, id))
                    findings.Add(LawDiagnostics.RulebooksCompete, frame.Info.Input.File, pointer, Findings.Number(year.Year), type.Code, byType[key]);
            }
        }
    }

    private static string Pointer(DeclaredYear year, int rulebook) =>
        string.Create(CultureInfo.InvariantCulture, $"years/[year={year.Year}]/rulebooks/{rulebook}");
}
