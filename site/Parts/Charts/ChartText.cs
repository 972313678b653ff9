using Antt.Site.Rendering;
using Antt.Site.Statistics;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Antt.Site.Parts.Charts;

/// <summary>Words in a picture. Razor keeps the element's name for itself, so it is written here.</summary>
public sealed class ChartText : SiteComponent
{
    /// <summary>Where it stands from the left, as the picture counts.</summary>
    [Parameter, EditorRequired]
    public double X { get; set; }

    /// <summary>Its base line from the top.</summary>
    [Parameter, EditorRequired]
    public double Y { get; set; }

    /// <summary>The words.</summary>
    [Parameter, EditorRequired]
    public string Text { get; set; } = "";

    /// <summary>Which part of it stands at X: <c>start</c>, <c>middle</c>, <c>end</c>.</summary>
    [Parameter]
    public string Anchor { get; set; } = "start";

    /// <summary>Its class; none by default.</summary>
    [Parameter]
    public string? Class { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, "text");
        builder.AddAttribute(1, "class", Class);
        builder.AddAttribute(2, "x", LinePlot.Shown(X));
        builder.AddAttribute(3, "y", LinePlot.Shown(Y));
        builder.AddAttribute(4, "text-anchor", Anchor);
        builder.AddContent(5, Text);
        builder.CloseElement();
    }
}
