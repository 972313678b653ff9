using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Antt.Site.Rendering;

/// <summary>
/// A part that looks the same on many pages, as their head and foot do: <see cref="PageRenderer"/> renders it once and writes those bytes wherever it comes
/// again. What it shows may depend on the register, the language of the page, the way from there to the root of the site, and on <see cref="For"/>; on
/// nothing else of the page.
/// </summary>
public sealed class Kept : SiteComponent
{
    /// <summary>Which part it is, with whatever else its content depends on; told apart by <see cref="object.Equals(object)"/>.</summary>
    [Parameter, EditorRequired]
    public object For { get; set; } = "";

    /// <summary>Its content.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    /// <inheritdoc/>
    protected override void BuildRenderTree(RenderTreeBuilder builder) => builder.AddContent(0, ChildContent);
}
