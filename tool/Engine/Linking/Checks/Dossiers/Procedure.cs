using Antt.Model;
using Antt.Model.Authority;
using Antt.Model.Criteria;
using Antt.Model.Law;
using Antt.Model.Profiles;
using Antt.Model.Units;

namespace Antt.Engine.Linking.Checks.Dossiers;

/// <summary>A unit's year as the checks of procedure see it. Most years need nothing but the rulebook, so the rest is made when asked for.</summary>
internal sealed class Procedure(UnitYear entered, Rulebook rulebook, Settings settings, RegisterFrame frame, DateOnly asOf)
{
    private Grounds? _grounds;
    private Tiers? _tiers;

    /// <summary>What was entered.</summary>
    public UnitYear Entered => entered;

    /// <summary>The rulebook of the year.</summary>
    public Rulebook Rulebook => rulebook;

    /// <summary>The readings in force.</summary>
    public Settings Settings => settings;

    /// <summary>The register.</summary>
    public RegisterFrame Frame => frame;

    /// <summary>The day asked about.</summary>
    public DateOnly AsOf => asOf;

    /// <summary>The evaluation period.</summary>
    public DateRange Period => rulebook.Period.Of(entered.Year);

    /// <summary>What criteria may look at.</summary>
    public Grounds Grounds => _grounds ??= new Grounds(entered, rulebook, settings, asOf, null);

    /// <summary>The levels there are.</summary>
    public Tiers Tiers => _tiers ??= new Tiers(frame.Profiles.GetValueOrDefault(RegisterFrame.NationalProfile));

    /// <summary>What is laid down on a day where the unit lies on that day.</summary>
    public ProfileInForce ProfileOn(DateOnly day) => frame.ProfileFor(entered.Unit.On(day).Commune, day);

    /// <summary>The same under another rulebook, for dossiers that another one speaks of.</summary>
    public Grounds GroundsUnder(Rulebook other) => other == rulebook ? Grounds : new Grounds(entered, other, settings, asOf, null);
}
