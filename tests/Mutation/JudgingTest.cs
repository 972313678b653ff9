using System.Reflection;
using Xunit;
using Xunit.Sdk;

namespace Antt.Mutation;

/// <summary>One test of the judging code, run by reflection.</summary>
internal sealed class JudgingTest(MethodInfo method, object?[] arguments)
{
    private static readonly string[] Namespaces = ["Antt.Tests.Cases", "Antt.Tests.Model"];

    public string Name => $"{method.DeclaringType!.Name}.{method.Name}({string.Join(", ", arguments)})";

    /// <summary>The tests that judge, each with its data: the Markdown cases of law and criteria, and the tests of the Model.</summary>
    public static IReadOnlyList<JudgingTest> All(Assembly tests) =>
    [
        .. from type in tests.GetTypes()
           where type.Namespace is { } space && Namespaces.Any(name => space == name || space.StartsWith(name + ".", StringComparison.Ordinal))
           from method in type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
           where method.IsDefined(typeof(FactAttribute), true) && method.Name is not "Diagnostic_case"
           from data in Data(method)
           orderby type.Namespace, type.Name
           select new JudgingTest(method, data),
    ];

    /// <summary>Runs it; anything thrown is a failure.</summary>
    public bool Passes()
    {
        try
        {
            var type = method.DeclaringType!;
            if (method.Invoke(Activator.CreateInstance(type), Fitted()) is Task task) task.GetAwaiter().GetResult();
            return true;
        }
        catch (TargetInvocationException)
        {
            return false;
        }
    }

    /// <summary>The arguments as the method takes them: those of a list of any length made into one, as the test runner does.</summary>
    private object?[] Fitted()
    {
        var parameters = method.GetParameters();
        if (parameters.Length == 0 || !parameters[^1].IsDefined(typeof(ParamArrayAttribute), false)) return arguments;
        var listed = parameters[^1].ParameterType;
        if (arguments.Length == parameters.Length && listed.IsInstanceOfType(arguments[^1])) return arguments;
        var rest = Array.CreateInstance(listed.GetElementType()!, arguments.Length - parameters.Length + 1);
        for (var i = 0; i < rest.Length; i++) rest.SetValue(arguments[parameters.Length - 1 + i], i);
        return [.. arguments[..(parameters.Length - 1)], rest];
    }

    private static IEnumerable<object?[]> Data(MethodInfo method)
    {
        var sources = method.GetCustomAttributes<DataAttribute>(true).ToList();
        return sources.Count == 0 ? [[]] : sources.SelectMany(source => source.GetData(method) ?? []);
    }
}
