using System.Collections.Immutable;
using Antt.Model.Diagnostics;
using Antt.Model.Forms;
using Antt.Model.Law;
using Antt.Model.Publication;

namespace Antt.Site;

/// <summary>How the site is laid out.</summary>
public sealed record SiteOptions
{
    /// <summary>How many rows a list shows before it goes on on another page; keeps every page light.</summary>
    public int RowsPerPage { get; init; } = 120;

    /// <summary>How many threads may render at once. The pages never depend on it.</summary>
    public int Parallelism { get; init; } = 1;

    /// <summary>Writes what is published byte for byte; without it the site hands out no open data.</summary>
    public WireFormat? WireFormat { get; init; }

    /// <summary>The open data of earlier days, oldest first; their files lie in the site already and are not made again.</summary>
    public ImmutableArray<PublicSnapshot> Snapshots { get; init; } = [];

    /// <summary>Draws a QR code of a text as SVG; null where the site has none. The site itself knows no such format.</summary>
    public Func<string, string>? DrawCode { get; init; }

    /// <summary>The pages about kinds of findings, for people who keep the register; none when the site has none.</summary>
    public ImmutableArray<CodePage> Codes { get; init; } = [];

    /// <summary>Cases of the law that the pages about conditions tell as examples.</summary>
    public ImmutableArray<LawExample> Examples { get; init; } = [];

    /// <summary>The forms it offers; null when it offers none.</summary>
    public SiteForms? BlankForms { get; init; }
}
