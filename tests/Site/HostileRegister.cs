using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using Antt.Model.Publication;

namespace Antt.Tests.Site;

/// <summary>A public register with hostile text in every field that is text, found by reflection: a field added later is in it by itself.</summary>
internal static class HostileRegister
{
    /// <summary>Script and markup, links that would run, marks that turn the direction of text or hide in it.</summary>
    public const string Markup = "<script>alert(1)</script><img src=x onerror=alert(2)> \"'>&amp; javascript:alert(3) \u202Eđảo\u2066 \u200Bẩn @{x} </bdi></td></main>";

    /// <summary>Fields that name something else in the register; what they may hold is held by other tests.</summary>
    private static readonly string[] References =
    [
        "Id", "Unit", "Place", "Parent", "Locality", "Decision", "Rulebook", "Rulebooks", "Instrument", "LegalBasis", "Predecessors", "Successors",
        "Replaces", "Amends", "Type", "UnitType", "PublicUnitType.Code", "Content", "Previous", "Hash",
    ];

    /// <summary>What the fields are given, one after another: most are markup, some are one long word, few are very long.</summary>
    private static readonly string[] Texts =
    [
        Markup, "javascript:alert(4)//\u202E" + Markup, new string('Ẫ', 300), Markup, "\u0645\u0631\u062D\u0628\u0627 \u202B" + Markup, Markup,
        string.Concat(Enumerable.Repeat("Tổ dân phố số ", 714)), Markup, "\"><svg/onload=alert(5)>", string.Concat(Enumerable.Repeat("dài", 100)), Markup,
    ];

    /// <summary>The register with every text replaced, always in the same way.</summary>
    public static PublicRegister Of(PublicRegister register)
    {
        var given = 0;
        return (PublicRegister)Poison(register, () => Texts[given++ % Texts.Length])!;
    }

    /// <summary>The register with the same text in every field.</summary>
    public static PublicRegister Of(PublicRegister register, string text) => (PublicRegister)Poison(register, () => text)!;

    private static object? Poison(object? value, Func<string> text)
    {
        if (value is null || value is Enum || value.GetType().IsPrimitive || value is DateOnly) return value;
        if (value is string) return text();
        var type = value.GetType();
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>)) return PoisonAll(value, type, text);
        var copy = Copy(value, type);
        foreach (var property in type.GetProperties().Where(property => property.CanWrite && !References.Contains(property.Name) && !References.Contains($"{type.Name}.{property.Name}")))
            property.SetValue(copy, Poison(property.GetValue(value), text));
        return copy;
    }

    private static object PoisonAll(object list, Type type, Func<string> text)
    {
        var items = ((IEnumerable)list).Cast<object?>().Select(item => Poison(item, text)).ToArray();
        var typed = Array.CreateInstance(type.GetGenericArguments()[0], items.Length);
        items.CopyTo(typed, 0);
        return typeof(ImmutableArray).GetMethods().Single(method => method.Name == "CreateRange" && method.GetParameters().Length == 1 && method.GetParameters()[0].ParameterType.Name.StartsWith("IEnumerable", StringComparison.Ordinal))
            .MakeGenericMethod(type.GetGenericArguments()[0]).Invoke(null, [typed])!;
    }

    /// <summary>A copy of a record, which its setters may then change; a struct was copied when it was boxed.</summary>
    private static object Copy(object value, Type type) => typeof(object).GetMethod("MemberwiseClone", BindingFlags.Instance | BindingFlags.NonPublic)!.Invoke(value, [])!;
}
