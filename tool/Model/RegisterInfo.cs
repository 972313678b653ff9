using System.Collections.Immutable;
using Antt.Model.Facts;

namespace Antt.Model;

/// <summary>Whose register this is and what it declares ("sổ đăng ký").</summary>
/// <param name="Name">Its name.</param>
/// <param name="Locality">Id of the place whose register it is; null for one over several places.</param>
/// <param name="SiteAddress">Where its public site will be found, if known.</param>
/// <param name="IsDemonstration">Whether its units and results are made up.</param>
/// <param name="AsOf">The day it wants to be looked at; for demonstrations only.</param>
/// <param name="Years">The years it declares, each with its rulebooks, ascending.</param>
/// <param name="Input">Where it was entered.</param>
public sealed record RegisterInfo(
    Words Name, string? Locality, string? SiteAddress, bool IsDemonstration, DateOnly? AsOf, ImmutableArray<DeclaredYear> Years, Input Input)
{
    /// <summary>The folder beside the data where scans lie, looked at where it is there; null where the register names none.</summary>
    public string? Scans { get; init; }

    /// <summary>On which terms its open data may be used again; null where the locality has not said.</summary>
    public Licence? Licence { get; init; }

    /// <summary>From when every recognition needs a review that accepts it; null where the register does not ask for that.</summary>
    public DateOnly? ReviewsFrom { get; init; }

    /// <summary>From when every change of the data has to be signed; null where the register does not ask for that.</summary>
    public DateOnly? SignedFrom { get; init; }
}

/// <summary>A year the register declares.</summary>
/// <param name="Year">The registration year N.</param>
/// <param name="Rulebooks">Ids of the rulebooks its units are judged by.</param>
public sealed record DeclaredYear(int Year, ImmutableArray<string> Rulebooks);
