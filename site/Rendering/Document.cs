using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Antt.Site.Rendering;

/// <summary>The root of every page: hands the page to all components below it.</summary>
internal sealed class Document : ComponentBase
{
    [Parameter]
    public PageContext Page { get; set; } = null!;

    [Parameter]
    public PageRequest Request { get; set; } = null!;

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenComponent<CascadingValue<PageContext>>(0);
        builder.AddComponentParameter(1, nameof(CascadingValue<>.Value), Page);
        builder.AddComponentParameter(2, nameof(CascadingValue<>.IsFixed), true);
        builder.AddComponentParameter(3, nameof(CascadingValue<>.ChildContent), (RenderFragment)Content);
        builder.CloseComponent();
    }

    private void Content(RenderTreeBuilder builder)
    {
        builder.OpenComponent(0, Request.Component);
        foreach (var parameter in Request.Parameters) builder.AddComponentParameter(1, parameter.Key, parameter.Value);
        builder.CloseComponent();
    }
}
