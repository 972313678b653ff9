using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using System.Text.Json.Nodes;
using Antt.Cli.CommandLine;
using Antt.Cli.Text;
using Antt.Engine.Authoring;
using Antt.Engine.Authoring.Fields;
using Antt.Engine.Loading;
using Antt.Model;
using Antt.Model.Law;
using Antt.Model.Places;
using Antt.Model.Units;

namespace Antt.Cli.Commands.Authoring;

/// <summary><c>antt new unit</c>: a unit with its first state, in the folder of the place where it comes to be.</summary>
internal static class NewUnit
{
    private const string State = "states.1.";

    public static Command Create(Screen screen)
    {
        var command = new Command("unit", screen.In(NewText.UnitPurpose));
        var name = new Argument<string?>("name") { Arity = ArgumentArity.ZeroOrOne, HelpName = screen.In(NewText.NameName), Description = screen.In(NewText.NameArgument) };
        var type = new Option<string>("--type") { Description = screen.In(NewText.TypePurpose), HelpName = "KDC|XA|CQ|DN|GD" };
        var commune = new Option<string>("--commune") { Description = screen.In(NewText.CommunePurpose), HelpName = screen.In(NewText.ValueName) };
        var id = new Option<string>("--id") { Description = screen.In(NewText.IdPurpose), HelpName = screen.In(NewText.ValueName) };
        var common = new CommonOptions(screen);
        command.Add(name);
        foreach (var option in new[] { type, commune, id }) command.Add(option);
        common.AddTo(command, canFill: false);
        command.SetAction(parsed =>
        {
            var given = new GivenAnswers().With(State + "name", parsed.GetValue(name)).With(State + "commune", parsed.GetValue(commune));
            return (int)Run(screen, parsed.GetValue(type), parsed.GetValue(id), given, common.Read(parsed));
        });
        return command;
    }

    private static ExitCode Run(Screen screen, string? typeGiven, string? idGiven, GivenAnswers given, CommonAnswers common)
    {
        if (!OpenRegister.TryOpen(screen, near: null, out var register, isFolded: true)) return ExitCode.Usage;
        if (Filing.Open(screen, register) is not { } desk) return screen.Fail(RunText.RegisterUnreadable);
        if (!given.TryAdd(common.Sets.Select(InState), out var problem)) return screen.Refuse(problem);
        var types = desk.Frame.Rulebooks.Values.Where(static rulebook => rulebook.Scheme == Scheme.Safety).SelectMany(static rulebook => rulebook.UnitTypes)
            .DistinctBy(static type => type.Code).OrderBy(static type => type.Code, StringComparer.Ordinal).ToImmutableArray();
        if ((typeGiven ?? AskType(screen, types)) is not { Length: > 0 } type)
            return screen.Refuse(NewText.Missing("antt new unit \"Thôn Mơ Mộng\" --type KDC", ["--type"]));
        if (types.FirstOrDefault(known => known.Code.Equals(type, StringComparison.OrdinalIgnoreCase)) is not { } chosen)
            return screen.Refuse(NewText.UnknownType(type, string.Join(", ", types.Select(static known => known.Code))));

        var fields = FieldModel.Of(DocumentKinds.Unit, new FieldSubject(desk.Frame, chosen.Code, null, desk.Today.Year));
        var document = new JsonObject { ["type"] = chosen.Code };
        var interview = new Interview(screen, document, common.All, path => Offered(desk, chosen.Code, document, path));
        if (!interview.Take(fields, given)) return ExitCode.Usage;
        interview.Ask([.. fields.OrderBy(static field => field.Path switch { "states.1.name" => 0, "states.1.commune" => 1, "from" => 2, _ => 3 })]);
        if (interview.Missing.Count > 0)
            return screen.Refuse(NewText.Missing($"antt new unit \"Thôn Mơ Mộng\" --type {chosen.Code} {string.Join(' ', interview.Missing.Select(static path => $"--set {Bare(path)}=…"))}", interview.Missing.Select(Bare)));
        JsonPlace.Set(document, State + "from", document["from"]!.DeepClone(), static path => path == "states");

        return File(new Filing(screen, register, desk) { IsDryRun = common.DryRun }, document, idGiven);
    }

    private static ExitCode File(Filing filing, JsonObject document, string? idGiven)
    {
        var (screen, desk) = (filing.Screen, filing.Desk);
        var (communeId, name) = ((string)JsonPlace.Get(document, State + "commune")!, (string)JsonPlace.Get(document, State + "name")!);
        if (!desk.Frame.Places.TryGetValue(communeId, out var commune) || commune.Level != AdministrativeLevel.Commune)
            return screen.Refuse(NewText.UnknownPlace(communeId, ClosestName.To(communeId, desk.Frame.Places.Values.Where(static place => place.Level == AdministrativeLevel.Commune).Select(static place => place.Id))));
        if (ProvinceOf(desk.Frame, commune) is not { } province) return screen.Refuse(NewText.NoProvince(communeId));
        if (idGiven is not null && (NewIds.Of(idGiven) != idGiven || idGiven.Length == 0)) return screen.Refuse(NewText.BadId(idGiven));
        var id = idGiven ?? NewIds.OfUnit(name, commune.Name, taken => desk.Folder(taken) is not null);
        if (id is null || desk.Folder(id) is not null)
        {
            var taken = id ?? NewIds.Of(name);
            return screen.Refuse(NewText.UnitExists(taken, $"{desk.Folder(taken)}/unit.json"));
        }
        document["id"] = id;
        var edit = RegisterEdit.Of(filing.Register.Tree, [new($"data/units/{province}/{communeId}/{id}/unit.json", CanonicalJson.Write(document, DocumentKinds.Unit))]);
        var year = desk.Frame.Info.Years.Select(static declared => declared.Year).Order().LastOrDefault(year => year <= desk.Today.Year, desk.Today.Year);
        return filing.File(edit, id, null, $"antt new registration {id} {year}");
    }

    /// <summary>What may be offered: the register's own commune, its first day, the level that manages residential areas.</summary>
    private static string? Offered(Desk desk, string type, JsonObject document, string path)
    {
        var commune = (string?)JsonPlace.Get(document, State + "commune");
        return path switch
        {
            State + "commune" when desk.Frame.Info.Locality is { } own && desk.Frame.Places.GetValueOrDefault(own)?.Level == AdministrativeLevel.Commune => own,
            State + "managingLevel" when type is Unit.ResidentialArea => "xa",
            "from" when commune is not null && desk.Frame.Places.TryGetValue(commune, out var place) => place.InForce.From.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            _ => null,
        };
    }

    private static string? AskType(Screen screen, ImmutableArray<UnitTypeName> types)
    {
        if (screen.Environment.Input is not { } input) return null;
        screen.Tell(NewText.TypeQuestion(string.Join('\n', types.Select((type, place) => $"      {place + 1}. {type.Code} — {screen.In(type.Name)}"))));
        screen.Error.Write("  > ");
        var typed = input.ReadLine()?.Trim();
        return int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= types.Length ? types[number - 1].Code : typed;
    }

    private static string? ProvinceOf(RegisterFrame frame, Place place)
    {
        for (var (at, tier) = ((Place?)place, 0); at is not null && tier < 4; at = at.Parent is { } above ? frame.Places.GetValueOrDefault(above) : null, tier++)
            if (at.Level == AdministrativeLevel.Province) return at.Id;
        return null;
    }

    /// <summary>Everything but the unit's own days lies in its state; nobody has to say so.</summary>
    private static string InState(string set) =>
        set.StartsWith(State, StringComparison.Ordinal) || set.Split('=')[0].Split('.')[0] is "from" or "to" or "predecessors" or "successors" ? set : State + set;

    private static string Bare(string path) => path.StartsWith(State, StringComparison.Ordinal) ? path[State.Length..] : path;
}
