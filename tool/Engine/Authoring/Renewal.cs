using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using Antt.Engine.Loading;
using Antt.Model.Assessment;
using Antt.Model.Units;

namespace Antt.Engine.Authoring;

/// <summary>
/// Starts a year from the one before: what is stable is carried, every yearly answer is left open, no paper of last year comes along. What is
/// there already stays as it is, so doing it twice changes nothing.
/// </summary>
/// <param name="Files">Documents that are not there yet, by path.</param>
/// <param name="Units">What is done for each unit.</param>
public sealed record Renewal(ImmutableArray<KeyValuePair<string, byte[]?>> Files, ImmutableArray<RenewedUnit> Units)
{
    private static readonly string[] Kept = ["form", "addressee", "signerOffice"];

    /// <summary>The renewal of units for a year.</summary>
    /// <param name="desk">The register.</param>
    /// <param name="units">The units.</param>
    /// <param name="year">The year.</param>
    /// <param name="registeredOn">The day their registrations bear; null when they are still to be filed.</param>
    public static Renewal Of(Desk desk, IEnumerable<Unit> units, int year, DateOnly? registeredOn)
    {
        ArgumentNullException.ThrowIfNull(desk);
        ArgumentNullException.ThrowIfNull(units);
        var files = ImmutableArray.CreateBuilder<KeyValuePair<string, byte[]?>>();
        var renewed = ImmutableArray.CreateBuilder<RenewedUnit>();
        foreach (var unit in units) renewed.Add(One(desk, unit, year, registeredOn, files));
        return new Renewal(files.ToImmutable(), renewed.ToImmutable());
    }

    private static RenewedUnit One(Desk desk, Unit unit, int year, DateOnly? registeredOn, ImmutableArray<KeyValuePair<string, byte[]?>>.Builder files)
    {
        if (desk.Frame.RulebookFor(unit.Type, year) is not { } rulebook || !unit.InForce.Contains(rulebook.Period.End.In(year))) return new RenewedUnit(unit.Id, RenewalState.NotInForce, []);
        var state = unit.On(rulebook.Period.End.In(year));
        var settings = desk.Frame.SettingsFor(state.Commune, rulebook.Period.End.In(year));
        if (Scope.Of(rulebook, unit.Type, state, settings).Exclusion is not null) return new RenewedUnit(unit.Id, RenewalState.OutOfScope, []);

        var before = files.Count;
        var carried = new List<string>();
        if (registeredOn is { } day && IsOpen(desk, unit, year, DocumentKinds.Registration, out var path))
        {
            var offered = Suggestions.Of(desk, unit, year, DocumentKinds.Registration);
            var registration = Begun(unit, year);
            foreach (var name in Kept)
                if (offered.TryGetValue(name, out var value)) registration[name] = value;
            registration["date"] = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            carried.AddRange(Kept.Skip(1).Where(offered.ContainsKey));
            files.Add(new(path, CanonicalJson.Write(registration, DocumentKinds.Registration)));
        }
        if (IsOpen(desk, unit, year, DocumentKinds.Evaluation, out path))
        {
            var evaluation = Begun(unit, year);
            foreach (var (place, count) in Suggestions.PreviousFigures(desk, unit, year))
            {
                JsonPlace.Set(evaluation, place, JsonValue.Create(count), static _ => false);
                carried.Add(place);
            }
            files.Add(new(path, CanonicalJson.Write(evaluation, DocumentKinds.Evaluation)));
        }
        return new RenewedUnit(unit.Id, files.Count > before ? RenewalState.Renewed : RenewalState.There, [.. carried]);
    }

    private static bool IsOpen(Desk desk, Unit unit, int year, DocumentKind kind, out string path)
    {
        path = desk.PathOf(unit.Id, year, kind);
        return desk.Tree.BytesAt(path) is null;
    }

    private static JsonObject Begun(Unit unit, int year) => new() { ["unit"] = unit.Id, ["year"] = year };
}

/// <summary>What a renewal does for a unit.</summary>
/// <param name="Unit">Its id.</param>
/// <param name="State">What is done.</param>
/// <param name="Carried">Paths of what was carried on.</param>
public sealed record RenewedUnit(string Unit, RenewalState State, ImmutableArray<string> Carried);

/// <summary>What a renewal does for a unit.</summary>
public enum RenewalState
{
    /// <summary>The year is started.</summary>
    Renewed,

    /// <summary>The year was started already.</summary>
    There,

    /// <summary>The unit is not judged at the end of that year's period.</summary>
    NotInForce,

    /// <summary>The unit is none that the text speaks of.</summary>
    OutOfScope,
}
