using System.Globalization;
using Antt.Model;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Antt.Site.Rendering;

/// <summary>
/// What every component of the site has at hand: the page it is on, the register, and words in the page's language. Pages are written once and never
/// change, so that of what Razor has for living components nothing is here but the building of frames.
/// </summary>
public abstract class SiteComponent : IComponent
{
    /// <summary>The page.</summary>
    public PageContext Page { get; set; } = null!;

    /// <summary>The register.</summary>
    protected RegisterView View => Page.View;

    /// <summary>Picks the text of the page's language.</summary>
    protected string T(string vi, string en) => Page.Language == Language.Vietnamese ? vi : en;

    /// <summary>Picks the text of the page's language.</summary>
    protected string T(Words words) => words.In(Page.Language);

    /// <summary>A day as people write it.</summary>
    protected static string Day(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{day.Day:D2}/{day.Month:D2}/{day.Year:D4}");

    /// <summary>A day for machines.</summary>
    protected static string Iso(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    /// <summary>A whole number as people of the page's language write it.</summary>
    protected string Number(int number) =>
        number.ToString("#,0", CultureInfo.InvariantCulture).Replace(",", T(".", ","), StringComparison.Ordinal);

    /// <summary>A share in per cent, cut off and never rounded up: 69.99 does not become 70.</summary>
    protected string Percent(int part, int whole)
    {
        if (whole == 0) return "–";
        var tenths = part * 1000L / whole;
        return string.Create(CultureInfo.InvariantCulture, $"{tenths / 10}{T(",", ".")}{tenths % 10} %");
    }

    /// <summary>Builds the frames of the component; its parameters are set.</summary>
    internal void Build(RenderTreeBuilder builder)
    {
        OnParametersSet();
        BuildRenderTree(builder);
    }

    /// <summary>What is worked out of the parameters before anything is shown.</summary>
    protected virtual void OnParametersSet()
    {
    }

    /// <summary>The component's content, as Razor compiles it.</summary>
    protected virtual void BuildRenderTree(RenderTreeBuilder builder)
    {
    }

    /// <summary>Never asked for: Razor knows a component by this interface, and the site renders without Razor's renderer.</summary>
    void IComponent.Attach(RenderHandle renderHandle) => throw new NotSupportedException();

    /// <inheritdoc/>
    Task IComponent.SetParametersAsync(ParameterView parameters) => throw new NotSupportedException();
}
