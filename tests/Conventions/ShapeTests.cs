using System.Reflection;
using System.Runtime.CompilerServices;
using Antt.Engine;
using Antt.Model;

namespace Antt.Tests.Conventions;

/// <summary>Types are sealed and nothing in them changes after they are made.</summary>
public sealed class ShapeTests
{
    private const BindingFlags Everything =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly IReadOnlyList<Type> Written =
        [.. new[] { typeof(Words).Assembly, typeof(Pipeline).Assembly }.SelectMany(assembly => assembly.GetTypes()).Where(IsWritten)];

    private static readonly Type[] Changing =
        [typeof(List<>), typeof(Dictionary<,>), typeof(HashSet<>), typeof(SortedDictionary<,>), typeof(Queue<>), typeof(Stack<>), typeof(System.Text.StringBuilder)];

    /// <summary>Types that are filled before anybody sees them, with the reason.</summary>
    private static readonly Dictionary<string, string> Filled = new(StringComparer.Ordinal)
    {
        ["SchemaNode"] = "schemas refer to themselves, so the node is there before what it refers to",
        ["PatternStep"] = "a repetition leads back to a step that is there before what follows it",
        ["NormalFormTable"] = "tables of the Unicode standard, seen by NormalForm alone",
    };

    [Fact]
    public void Classes_are_sealed_or_meant_to_be_derived_from() =>
        Offenders.None(Written.Where(type => type.IsClass && !type.IsSealed && !type.IsAbstract).Select(type => type.FullName));

    [Fact]
    public void An_abstract_class_has_more_than_one_heir_or_awaits_one_outside() =>
        Offenders.None(Written.Where(type => type.IsInterface && Written.Count(candidate => candidate != type && type.IsAssignableFrom(candidate)) < 2)
            .Select(type => type.FullName));

    [Fact]
    public void No_property_can_be_set_after_construction() =>
        Offenders.None(
            from type in Written
            from property in type.GetProperties(Everything)
            where property.SetMethod is { IsPrivate: false } setter && !type.IsNestedPrivate && !Filled.ContainsKey(type.Name)
                && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit))
            select $"{type.FullName}.{property.Name}");

    [Fact]
    public void No_static_state_can_change() =>
        Offenders.None(
            from type in Written
            from field in type.GetFields(Everything)
            where field.IsStatic && !field.IsLiteral && !field.Name.Contains("<>", StringComparison.Ordinal)
                && !field.IsDefined(typeof(ThreadStaticAttribute), false) && !Filled.ContainsKey(type.Name) && (!field.IsInitOnly || IsChanging(field))
            select $"{type.FullName}.{field.Name}");

    [Fact]
    public void No_static_field_is_kept_for_each_thread() =>
        Offenders.None(from type in Written from field in type.GetFields(Everything) where field.IsDefined(typeof(ThreadStaticAttribute), false) select $"{type.FullName}.{field.Name}");

    /// <summary>An array that only its own type sees is a table; a collection made to grow is state wherever it stands.</summary>
    private static bool IsChanging(FieldInfo field) =>
        (field.FieldType.IsArray && !field.IsPrivate)
        || Changing.Contains(field.FieldType.IsGenericType ? field.FieldType.GetGenericTypeDefinition() : field.FieldType);

    private static bool IsWritten(Type type) =>
        !type.IsDefined(typeof(CompilerGeneratedAttribute), false) && !type.FullName!.Contains('<', StringComparison.Ordinal)
        && type.Namespace?.StartsWith("Antt.", StringComparison.Ordinal) == true && !typeof(Delegate).IsAssignableFrom(type);
}
