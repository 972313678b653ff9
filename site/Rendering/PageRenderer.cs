using System.Reflection;
using Antt.Model;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.RenderTree;

namespace Antt.Site.Rendering;

/// <summary>
/// Renders components to bytes: builds the frames of a component and writes them, the components within it likewise. Razor's own renderer keeps every
/// component to show changes later, which costs several times as much and serves nobody here. One thread at a time.
/// </summary>
/// <param name="view">The register.</param>
/// <param name="keeps">Whether parts that look the same on many pages are kept; the pages never depend on it.</param>
internal sealed class PageRenderer(RegisterView view, bool keeps = true)
{
#pragma warning disable BL0006 // The frames are what Razor compiles pages to; the framework may change them, and this is the only place that reads them.
    private readonly Dictionary<Type, ComponentType> _types = [];
    private readonly Dictionary<(object For, Language Language, string ToRoot), byte[]> _kept = [];
    private readonly Stack<RenderTreeBuilder> _idle = [];
    private readonly PageText _text = new();
    private PageContext _page = null!;

    /// <summary>A page in a language; its bytes stand until the next page is rendered.</summary>
    public OutputFile Render(PageRequest request, Language language)
    {
        _page = new PageContext(view, language, request.Path);
        _text.Clear();
        var type = TypeOf(request.Component);
        var component = type.Make(_page);
        foreach (var (name, value) in request.Parameters) type.Set(component, name, value);
        Write(component);
        return new OutputFile(_page.FullPath, _text.Bytes);
    }

    private void Write(SiteComponent component)
    {
        if (keeps && component is Kept part) WriteKept(part);
        else WriteAnew(component);
    }

    private void WriteKept(Kept part)
    {
        var key = (part.For, _page.Language, _page.ToRoot);
        if (_kept.TryGetValue(key, out var bytes))
        {
            _text.Written(bytes);
            return;
        }
        var start = _text.Bytes.Length;
        WriteAnew(part);
        _kept[key] = _text.Bytes[start..].ToArray();
    }

    private void WriteAnew(SiteComponent component)
    {
        if (!_idle.TryPop(out var builder)) builder = new RenderTreeBuilder();
        component.Build(builder);
        var frames = builder.GetFrames();
        Write(frames.Array, 0, frames.Count);
        builder.Clear();
        _idle.Push(builder);
    }

    private void Write(RenderTreeFrame[] frames, int from, int end)
    {
        for (var at = from; at < end;)
        {
            ref readonly var frame = ref frames[at];
            switch (frame.FrameType)
            {
                case RenderTreeFrameType.Element:
                    WriteElement(frames, at);
                    at += frame.ElementSubtreeLength;
                    break;
                case RenderTreeFrameType.Component:
                    WriteComponent(frames, at);
                    at += frame.ComponentSubtreeLength;
                    break;
                case RenderTreeFrameType.Text:
                    _text.Text(frame.TextContent);
                    at++;
                    break;
                case RenderTreeFrameType.Markup:
                    _text.Markup(frame.MarkupContent);
                    at++;
                    break;
                case RenderTreeFrameType.Region: // what is in it follows
                    at++;
                    break;
                default:
                    throw new InvalidOperationException($"{_page.Path}: a page cannot hold {frame.FrameType}.");
            }
        }
    }

    private void WriteElement(RenderTreeFrame[] frames, int at)
    {
        var (name, end) = (frames[at].ElementName, at + frames[at].ElementSubtreeLength);
        _text.Written("<"u8);
        _text.Markup(name);
        for (at++; at < end && frames[at].FrameType == RenderTreeFrameType.Attribute; at++) WriteAttribute(frames[at].AttributeName, frames[at].AttributeValue);
        if (at == end && IsVoid(name))
        {
            _text.Written(" />"u8);
            return;
        }
        _text.Written(">"u8);
        Write(frames, at, end);
        _text.Written("</"u8);
        _text.Markup(name);
        _text.Written(">"u8);
    }

    private void WriteAttribute(string name, object? value)
    {
        if (value is not (string or true)) return;
        _text.Written(" "u8);
        _text.Markup(name);
        if (value is not string text) return;
        _text.Written("=\""u8);
        _text.Text(text);
        _text.Written("\""u8);
    }

    private void WriteComponent(RenderTreeFrame[] frames, int at)
    {
        var (type, end) = (TypeOf(frames[at].ComponentType), at + frames[at].ComponentSubtreeLength);
        var component = type.Make(_page);
        for (at++; at < end; at++) type.Set(component, frames[at].AttributeName, frames[at].AttributeValue);
        Write(component);
    }

    private ComponentType TypeOf(Type type)
    {
        if (!_types.TryGetValue(type, out var known)) _types[type] = known = new ComponentType(type);
        return known;
    }

    /// <summary>Elements that have no content and no end (HTML, 13.1.2).</summary>
    private static bool IsVoid(string element) =>
        element is "area" or "base" or "br" or "col" or "embed" or "hr" or "img" or "input" or "link" or "meta" or "source" or "track" or "wbr";

    /// <summary>A kind of component, with what sets its parameters.</summary>
    private sealed class ComponentType(Type type)
    {
        private readonly (string Name, MethodInvoker Setter)[] _parameters =
        [
            .. type.GetProperties().Where(static property => property.IsDefined(typeof(ParameterAttribute)))
                .Select(static property => (property.Name, MethodInvoker.Create(property.SetMethod!))),
        ];

        public SiteComponent Make(PageContext page)
        {
            var component = (SiteComponent)Activator.CreateInstance(type)!;
            component.Page = page;
            return component;
        }

        public void Set(SiteComponent component, string name, object? value)
        {
            foreach (var (known, setter) in _parameters)
            {
                if (known != name) continue;
                setter.Invoke(component, value);
                return;
            }
            throw new InvalidOperationException($"{type.Name} has no parameter {name}.");
        }
    }
}
