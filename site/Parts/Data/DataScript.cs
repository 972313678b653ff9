using Antt.Site.Rendering;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Antt.Site.Parts.Data;

/// <summary>A script of the site's own, from its own file; the page works without it or says what to do instead.</summary>
public sealed class DataScript : SiteComponent
{
    /// <summary>Where it stands below the root of the site.</summary>
    [Parameter, EditorRequired]
    public string Path { get; set; } = "";

    /// <inheritdoc/>
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, "script");
        builder.AddAttribute(1, "src", Page.Asset(Path));
        builder.AddAttribute(2, "defer", true);
        builder.CloseElement();
    }
}
