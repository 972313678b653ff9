using Antt.Site;

namespace Antt.Tests.Browser;

/// <summary>A page to be opened in the browser and looked at.</summary>
/// <param name="Url">Its address.</param>
/// <param name="Base">Everything it loads has to lie below this address.</param>
internal sealed record Visit(string Url, string Base)
{
    /// <summary>Where style and scripts lie.</summary>
    public const string Assets = "/assets/";

    /// <summary>What the page seeks in the folders above it, because it is shown at any address; null when it seeks nothing. That the page answers 404 is expected then, too.</summary>
    public string? Seeks { get; init; }

    /// <summary>Whether scripts may run.</summary>
    public bool Script { get; init; } = true;

    /// <summary>The views it is looked at in, one after another.</summary>
    public View[] Views { get; init; } = [View.Wide];

    /// <summary>What is looked at: <c>axe</c>, <c>overflow</c>, <c>keyboard</c>, <c>reading</c>, <c>sheet</c> (one sheet of A4 when printed). Requests, refusals of the policy, errors and dialogs always count.</summary>
    public string[] Checks { get; init; } = [];

    /// <summary>What is done once the page is there: <c>type</c> selector text, <c>press</c> key, <c>click</c> selector, <c>upload</c> selector file, <c>see</c> selector text.</summary>
    public string[][] Act { get; init; } = [];

    /// <summary>A page of a site.</summary>
    public static Visit Of(string address, string page) => new(address + page, address) { Seeks = page.EndsWith(SitePaths.NotFound, StringComparison.Ordinal) ? Assets : null };
}

/// <summary>How a page is shown.</summary>
/// <param name="Width">Width of the window in CSS pixels.</param>
/// <param name="Dark">Whether the reader prefers dark colours.</param>
internal sealed record View(int Width, bool Dark)
{
    public static View Wide { get; } = new(1280, false);

    public static View WideDark { get; } = new(1280, true);

    public static View Narrow { get; } = new(320, false);

    public static View NarrowDark { get; } = new(320, true);
}

/// <summary>What the browser found on a page.</summary>
/// <param name="Url">Its address.</param>
/// <param name="Problems">Everything wrong with it.</param>
/// <param name="Ms">How long looking took.</param>
internal sealed record Looked(string Url, PageProblem[] Problems, int Ms);

/// <summary>Something wrong on a page.</summary>
/// <param name="View">In which view.</param>
/// <param name="Rule">Which rule it breaks.</param>
/// <param name="Element">Where.</param>
/// <param name="Says">What is wrong about it.</param>
internal sealed record PageProblem(string View, string Rule, string Element, string Says);
