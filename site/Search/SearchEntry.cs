using System.Collections.Immutable;
using Antt.Model;

namespace Antt.Site.Search;

/// <summary>What an entry of the search is; results are shown in groups of these.</summary>
internal enum SearchKind
{
    /// <summary>A unit in scope.</summary>
    Unit,

    /// <summary>A place, present or former.</summary>
    Place,

    /// <summary>A decision.</summary>
    Decision,

    /// <summary>A certificate, by its number.</summary>
    Certificate,

    /// <summary>A condition of the law.</summary>
    Condition,

    /// <summary>A legal text or a set of criteria.</summary>
    Law,

    /// <summary>A term of the glossary.</summary>
    Term,

    /// <summary>Another page of the site.</summary>
    Page,
}

/// <summary>Something that can be found: where it is, what it is found by, and what is shown of it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Path">Its page, in the language of the reader.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Texts">What it is found by.</param>
internal sealed record SearchEntry(SearchKind Kind, string Path, Words Name, ImmutableArray<SearchText> Texts)
{
    /// <summary>What it is, in a line.</summary>
    public Words? About { get; init; }

    /// <summary>Where it lies, the nearest place first.</summary>
    public string? Place { get; init; }

    /// <summary>How it stands; null for what has no standing.</summary>
    public UnitStanding? Standing { get; init; }

    /// <summary>The years it is recognised for.</summary>
    public ImmutableArray<int> RecognisedYears { get; init; } = [];

    /// <summary>What it was once called.</summary>
    public ImmutableArray<string> FormerNames { get; init; } = [];

    /// <summary>The places it once lay in.</summary>
    public ImmutableArray<string> FormerPlaces { get; init; } = [];

    /// <summary>What took its place, with the page of each.</summary>
    public ImmutableArray<(string Name, string Path)> Now { get; init; } = [];

    /// <summary>Code of the unit type it belongs to.</summary>
    public string? Type { get; init; }

    /// <summary>The years it belongs to.</summary>
    public ImmutableArray<int> Years { get; init; } = [];

    /// <summary>Id of the commune it belongs to today.</summary>
    public string? Commune { get; init; }
}
