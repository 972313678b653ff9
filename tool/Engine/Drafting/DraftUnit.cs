using Antt.Model;
using Antt.Model.Assessment;
using Antt.Model.Authority;
using Antt.Model.Places;
using Antt.Model.Units;

namespace Antt.Engine.Drafting;

/// <summary>A unit's year as papers speak of it.</summary>
/// <param name="Entered">What was entered.</param>
/// <param name="Result">How it stands.</param>
public sealed record DraftUnit(UnitYear Entered, UnitResult Result)
{
    /// <summary>The day whose names and bodies the papers use: that of the result, or the last of its year when that is over.</summary>
    public DateOnly Day => new DateOnly(Result.Year, 12, 31) is var last && Result.AsOf > last ? last : Result.AsOf;

    /// <summary>What it is on that day.</summary>
    public UnitState State => Entered.Unit.On(Day);

    /// <summary>Who is competent to recognise it; null where the text names nobody.</summary>
    public Competence? CompetentIn(RegisterFrame frame) => Deciding.CompetentFor(Result, frame);

    /// <summary>The place whose body acts at a level: the commune or one above it.</summary>
    public Place? PlaceAt(AdministrativeLevel level, RegisterFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        foreach (var id in Area.Of(State.Commune, frame.Places))
            if (frame.Places.TryGetValue(id, out var place) && place.Level == level) return place;
        return null;
    }
}
