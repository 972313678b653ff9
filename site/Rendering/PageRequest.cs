namespace Antt.Site.Rendering;

/// <summary>One page to be rendered: where it goes, which component it is and what that component is given.</summary>
/// <param name="Path">Its path in the Vietnamese site; the English one lies at the same path below <c>en/</c>.</param>
/// <param name="Component">The component.</param>
/// <param name="Parameters">The component's parameters by name.</param>
public sealed record PageRequest(string Path, Type Component, params KeyValuePair<string, object?>[] Parameters)
{
    /// <summary>A parameter of a component.</summary>
    public static KeyValuePair<string, object?> With(string name, object? value) => new(name, value);
}
