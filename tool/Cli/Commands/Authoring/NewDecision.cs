using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using System.Text.Json.Nodes;
using Antt.Cli.CommandLine;
using Antt.Cli.Text;
using Antt.Engine.Authoring;
using Antt.Engine.Authoring.Fields;
using Antt.Engine.Loading;
using Antt.Model.Places;
using Antt.Model.Units;
using JsonNode = System.Text.Json.Nodes.JsonNode;

namespace Antt.Cli.Commands.Authoring;

/// <summary><c>antt new decision</c>: offers the units that are ready on the desk of the body that decides, and those that did not achieve.</summary>
internal static class NewDecision
{
    private const string All = "all";

    public static Command Create(Screen screen)
    {
        var command = new Command("decision", screen.In(NewText.DecisionPurpose));
        var year = NewCommand.YearArgument(screen);
        var named = new (string Path, Option<string> Option)[]
        {
            ("number", Named("--number", NewText.NumberPurpose)), ("date", Named("--date", NewText.DatePurpose)), ("authority.body", Named("--body", NewText.BodyPurpose)),
            ("authority.place", Named("--place", NewText.PlacePurpose)), ("signer.office", Named("--signer-office", NewText.SignerPurpose)),
        };
        var (units, refuse, certificate) = (Named("--units", NewText.UnitsPurpose), Named("--refuse", NewText.RefusePurpose), Named("--certificate", NewText.CertificatePurpose));
        var common = new CommonOptions(screen);
        command.Add(year);
        foreach (var (_, option) in named) command.Add(option);
        foreach (var option in new[] { units, refuse, certificate }) command.Add(option);
        common.AddTo(command, canFill: false);
        command.SetAction(parsed =>
        {
            var given = new GivenAnswers();
            foreach (var (path, option) in named) given.With(path, parsed.GetValue(option));
            var choice = new DecisionChoice(parsed.GetValue(units), parsed.GetValue(refuse), parsed.GetValue(certificate));
            return (int)Run(screen, parsed.GetRequiredValue(year), choice, given, common.Read(parsed));
        });
        return command;

        Option<string> Named(string name, Model.Words purpose) => new(name) { Description = screen.In(purpose), HelpName = screen.In(NewText.ValueName) };
    }

    private static ExitCode Run(Screen screen, int year, DecisionChoice choice, GivenAnswers given, CommonAnswers common)
    {
        if (!OpenRegister.TryOpen(screen, near: null, out var register)) return ExitCode.Usage;
        if (Filing.Open(screen, register, withDecisions: true) is not { } desk) return screen.Fail(RunText.RegisterUnreadable);
        if (!given.TryAdd(common.Sets, out var problem)) return screen.Refuse(problem);
        if (!desk.Frame.Info.Years.Any(declared => declared.Year == year))
            return screen.Refuse(RunText.YearNotDeclared(year, string.Join(", ", desk.Frame.Info.Years.Select(static declared => declared.Year))));
        var place = given.All.LastOrDefault(static answer => answer.Key == "authority.place").Value ?? desk.Frame.Info.Locality;
        if (place is null || !desk.Frame.Places.TryGetValue(place, out var seat)) return screen.Refuse(DecisionDraftText.UnknownSeat(place, ClosestName.To(place ?? "", desk.Frame.Places.Keys)));

        var desks = WaitingUnits.Of(screen, register, desk, year, place);
        var (recognised, refused) = Choose(screen, desks, choice);
        if (recognised.Count + refused.Count == 0) return screen.Refuse(DecisionDraftText.NoUnits(desks.Ready.Select(static unit => unit.Id)));

        var fields = FieldModel.Of(DocumentKinds.Decision, new FieldSubject(desk.Frame, Unit.ResidentialArea, null, year));
        var document = new JsonObject { ["year"] = year, ["units"] = Entries(recognised, refused, choice.Certificate) };
        var interview = new Interview(screen, document, common.All, path => Offered(desk, seat, desks, path));
        if (!interview.Take(fields, given)) return ExitCode.Usage;
        interview.Ask([.. fields.Where(static field => field.Path != "units")]);
        if (interview.Missing.Count > 0)
            return screen.Refuse(NewText.Missing($"antt new decision {year} --number 12/QĐ-UBND --date 12/11/{year} --units all", interview.Missing.Select(Flag)));
        return File(new Filing(screen, register, desk) { IsDryRun = common.DryRun }, document, year);
    }

    private static ExitCode File(Filing filing, JsonObject document, int year)
    {
        var authority = NewIds.Of((string)JsonPlace.Get(document, "authority.body")!);
        if ((string?)JsonPlace.Get(document, "authority.place") is { } at) authority += $"-{at}";
        var path = $"data/decisions/{authority}/{year}/{NewIds.Of((string)document["number"]!)}.json";
        if (filing.Desk.Tree.BytesAt(path) is not null) return filing.Screen.Refuse(DecisionDraftText.Exists(path));
        var edit = RegisterEdit.Of(filing.Register.Tree, [new(path, CanonicalJson.Write(document, DocumentKinds.Decision))]);
        return filing.File(edit, null, year, "antt build", document["units"]!.AsArray().Select(static entry => (string)entry!["unit"]!));
    }

    private static (List<WaitingUnit> Recognised, List<WaitingUnit> Refused) Choose(Screen screen, WaitingUnits waiting, DecisionChoice choice)
    {
        var recognised = Pick(screen, waiting.Ready, choice.Units, DecisionDraftText.Recognise, All);
        var refused = Pick(screen, waiting.NotAchieved, choice.Refuse, DecisionDraftText.Refuse, "");
        return (recognised, [.. refused.Where(unit => !recognised.Contains(unit))]);
    }

    /// <summary>The units named, or chosen from the list; one that waits elsewhere may be named too, and the check will say so.</summary>
    private static List<WaitingUnit> Pick(Screen screen, ImmutableArray<WaitingUnit> offered, string? named, Model.Words question, string otherwise)
    {
        if (named is null && screen.Environment.Input is { } input && !offered.IsEmpty)
        {
            screen.Tell(question);
            for (var place = 0; place < offered.Length; place++) screen.Error.WriteLine($"      {place + 1}. {offered[place].Id} — {offered[place].Name}");
            screen.Error.Write($"  [{otherwise}] > ");
            named = input.ReadLine()?.Trim() is { Length: > 0 } typed ? typed : otherwise;
        }
        var chosen = new List<WaitingUnit>();
        foreach (var word in (named ?? "").Split([',', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (word == All) chosen.AddRange(offered);
            else if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= offered.Length) chosen.Add(offered[number - 1]);
            else if (word != "-") chosen.Add(offered.FirstOrDefault(unit => unit.Id == word) ?? new WaitingUnit(word, word, []));
        }
        return [.. chosen.DistinctBy(static unit => unit.Id)];
    }

    private static JsonArray Entries(List<WaitingUnit> recognised, List<WaitingUnit> refused, string? certificate)
    {
        var entries = new JsonArray();
        foreach (var unit in recognised)
        {
            var entry = new JsonObject { ["unit"] = unit.Id, ["action"] = "cong-nhan" };
            if (certificate is not null) entry["certificate"] = Counted(certificate, entries.Count);
            entries.Add((JsonNode)entry);
        }
        foreach (var unit in refused)
        {
            var entry = new JsonObject { ["unit"] = unit.Id, ["action"] = "khong-cong-nhan" };
            if (!unit.Failing.IsEmpty) entry["failing"] = new JsonArray([.. unit.Failing.Select(static id => JsonValue.Create(id))]);
            entries.Add((JsonNode)entry);
        }
        return entries;
    }

    /// <summary>A number counted on: 12/GCN becomes 13/GCN.</summary>
    private static string Counted(string first, int steps)
    {
        var digits = first.TakeWhile(char.IsAsciiDigit).Count();
        return digits is > 0 and <= 9 ? (int.Parse(first[..digits], CultureInfo.InvariantCulture) + steps).ToString(CultureInfo.InvariantCulture).PadLeft(digits, '0') + first[digits..]
            : steps == 0 ? first : $"{first}-{steps + 1}";
    }

    private static string? Offered(Desk desk, Place seat, WaitingUnits waiting, string path) => path switch
    {
        "date" => desk.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        "authority.level" => seat.Level switch { AdministrativeLevel.Commune => "xa", AdministrativeLevel.District => "huyen", AdministrativeLevel.Province => "tinh", _ => "bo" },
        "authority.body" => Suggestions.CommitteeOf(seat),
        "authority.place" => seat.Id,
        "legalBasis" => waiting.LegalBasis,
        "signer.office" => seat.Level == AdministrativeLevel.Ministry ? null : "Chủ tịch",
        _ => null,
    };

    private static string Flag(string path) => path switch { "number" => "--number", "date" => "--date", "authority.body" => "--body", _ => $"--set {path}=…" };
}

/// <summary>Which units a decision is about, as given.</summary>
/// <param name="Units">Units recognised.</param>
/// <param name="Refuse">Units refused.</param>
/// <param name="Certificate">The first certificate's number.</param>
internal sealed record DecisionChoice(string? Units, string? Refuse, string? Certificate);
