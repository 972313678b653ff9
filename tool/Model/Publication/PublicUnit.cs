using System.Collections.Immutable;

namespace Antt.Model.Publication;

/// <summary>A unit in scope, by name, type and place ("đơn vị thuộc đối tượng áp dụng"). Whether it registered or was refused is not in it.</summary>
/// <param name="Id">Its id, for ever.</param>
/// <param name="Type">Code of its type.</param>
/// <param name="From">Its first day.</param>
/// <param name="To">Its last day; null while it exists.</param>
/// <param name="Predecessors">Ids of the published units it was made from.</param>
/// <param name="Successors">Ids of the published units that took it over.</param>
/// <param name="Names">Its names, oldest first, at least one.</param>
/// <param name="Places">The communes it lay in, oldest first, at least one.</param>
/// <param name="Years">The years for which it was in scope, ascending.</param>
/// <param name="Recognitions">The recognitions in force, by year.</param>
public sealed record PublicUnit(
    string Id, string Type, DateOnly From, DateOnly? To, ImmutableArray<string> Predecessors, ImmutableArray<string> Successors,
    ImmutableArray<PublicName> Names, ImmutableArray<PublicStay> Places, ImmutableArray<int> Years,
    ImmutableArray<PublicRecognition> Recognitions)
{
    /// <summary>The years for which it is recognised as a model of the movement; null when there is none.</summary>
    public ImmutableArray<PublicModel>? Models { get; init; }

    /// <summary>The years in which it does not count for its commune, because a higher level manages it; null when it always does.</summary>
    public ImmutableArray<int>? NotCounted { get; init; }

    /// <summary>What a residential area is called where it lies ("thôn, ấp, khóm, tổ dân phố …"); null for other types, and where nobody says.</summary>
    public Words? Called { get; init; }

    /// <summary>Its name on a day; the first one for days before it.</summary>
    public string NameOn(DateOnly day)
    {
        var name = Names[0].Name;
        foreach (var candidate in Names)
            if (candidate.From <= day) name = candidate.Name;
        return name;
    }

    /// <summary>Id of the commune it lay in on a day; the first one for days before it.</summary>
    public string PlaceOn(DateOnly day)
    {
        var place = Places[0].Place;
        foreach (var candidate in Places)
            if (candidate.From <= day) place = candidate.Place;
        return place;
    }

    /// <summary>The recognition in force for a year, if there is one.</summary>
    public PublicRecognition? RecognitionFor(int year)
    {
        foreach (var recognition in Recognitions)
            if (recognition.Year == year) return recognition;
        return null;
    }
}

/// <summary>
/// A recognition in force as a model of the movement ("điển hình về phong trào"; QĐ 9745). Its criteria, facts and review are not
/// published.
/// </summary>
/// <param name="Year">The year N it is for.</param>
/// <param name="Number">Number of the decision.</param>
/// <param name="Date">The day it was signed.</param>
/// <param name="Body">The body as printed.</param>
/// <param name="IsConditional">Whether something it rests on is still to be confirmed ("có điều kiện").</param>
public sealed record PublicModel(int Year, string Number, DateOnly Date, string Body, bool IsConditional);

/// <summary>A name a unit bore from a day on.</summary>
/// <param name="From">The first day.</param>
/// <param name="Name">The official name.</param>
public sealed record PublicName(DateOnly From, string Name);

/// <summary>A commune a unit lay in from a day on.</summary>
/// <param name="From">The first day.</param>
/// <param name="Place">Id of the commune.</param>
public sealed record PublicStay(DateOnly From, string Place);
