using Antt.Site.Rendering;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Antt.Site.Parts.Data;

/// <summary>Data for search engines inside a page. Browsers never run such a block; nothing in it can end it, for JSON is written with every such letter escaped.</summary>
public sealed class DataBlock : SiteComponent
{
    /// <summary>The data, as ASCII.</summary>
    [Parameter, EditorRequired]
    public string Json { get; set; } = "{}";

    /// <inheritdoc/>
    protected override void BuildRenderTree(RenderTreeBuilder builder) =>
        builder.AddMarkupContent(0, $"<script type=\"application/ld+json\">{Json}</script>");
}
