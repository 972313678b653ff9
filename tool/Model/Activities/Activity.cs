using System.Collections.Immutable;
using Antt.Model.Facts;

namespace Antt.Model.Activities;

/// <summary>Something a unit did on a day ("hoạt động"): dated and counted, without persons.</summary>
/// <param name="Id">Its id within the year.</param>
/// <param name="Kind">What it is, one of <see cref="ActivityKinds"/>.</param>
/// <param name="Date">The day.</param>
/// <param name="Input">Where it was entered.</param>
public sealed record Activity(string Id, string Kind, DateOnly Date, Input Input)
{
    /// <summary>How many of <see cref="Of"/> were reached for the first time in the year: areas inspected, persons trained, commitments signed.</summary>
    public long? Count { get; init; }

    /// <summary>How many took part.</summary>
    public long? Participants { get; init; }

    /// <summary>How many there are in all, for a coverage.</summary>
    public long? Of { get; init; }

    /// <summary>Which of the yearly events it was ("ngày hội, tháng hành động"), for an event.</summary>
    public string? Event { get; init; }

    /// <summary>Role of the body that carried it out or, for an award, made the proposal; the unit itself when not said.</summary>
    public string? By { get; init; }

    /// <summary>The award given or proposed; null for everything else.</summary>
    public Award? Award { get; init; }

    /// <summary>Number of its paper, where it has one.</summary>
    public string? Number { get; init; }

    /// <summary>Ids of the conditions or criteria it serves as evidence for.</summary>
    public ImmutableArray<string> Conditions { get; init; } = [];
}

/// <summary>A commendation ("khen thưởng"; Quyết định 510/QĐ-BCA-V05), given or proposed. Whoever gets it is counted, never named.</summary>
/// <param name="Form"><c>bang-khen</c> or <c>giay-khen</c>.</param>
/// <param name="Issuer">Role of the body whose head gives it.</param>
/// <param name="Collectives">How many collectives get it.</param>
/// <param name="Individuals">How many persons get it.</param>
/// <param name="IsForUnit">Whether the unit itself is among the collectives.</param>
public sealed record Award(string? Form, string? Issuer, long Collectives, long Individuals, bool IsForUnit)
{
    /// <summary>The certificate of merit of the ministry or the province ("bằng khen").</summary>
    public const string Merit = "bang-khen";

    /// <summary>The commendation letter of a lower body ("giấy khen").</summary>
    public const string Letter = "giay-khen";

    /// <summary>What a proposal rests on: the class of the year (<c>phan-loai</c>) or recognition as a model (<c>dien-hinh</c>).</summary>
    public string? Basis { get; init; }

    /// <summary>The class that a proposal states.</summary>
    public string? Class { get; init; }
}
