using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Antt.Cli.CommandLine;
using Antt.Cli.Text;
using Antt.Engine.Authoring.Fields;
using Antt.Model;

namespace Antt.Cli.Commands.Authoring;

/// <summary>Answers given on the command line: <c>--set path=value</c>, and named options that stand for a path.</summary>
internal sealed class GivenAnswers
{
    private readonly List<KeyValuePair<string, string>> _answers = [];

    /// <summary>The answers, in the order given.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> All => _answers;

    /// <summary>Takes the value of a named option, if one was given.</summary>
    public GivenAnswers With(string path, string? value)
    {
        if (value is not null) _answers.Add(new(path, value));
        return this;
    }

    /// <summary>Takes what <c>--set</c> gave; says which of them is no answer.</summary>
    public bool TryAdd(IEnumerable<string> sets, out Words problem)
    {
        foreach (var set in sets)
        {
            var at = set.IndexOf('=', StringComparison.Ordinal);
            if (at < 1)
            {
                problem = NewText.NotAnAnswer(set);
                return false;
            }
            _answers.Add(new(set[..at].Trim(), set[(at + 1)..]));
        }
        problem = default;
        return true;
    }

    /// <summary>The field a path leads to, through the entries of lists and the counts of a block.</summary>
    public static bool TryResolve(ImmutableArray<Field> fields, string path, [NotNullWhen(true)] out Field? field)
    {
        foreach (var candidate in fields)
        {
            if (candidate.Path == path)
            {
                field = candidate;
                return true;
            }
            if (!path.StartsWith(candidate.Path + ".", StringComparison.Ordinal)) continue;
            var below = path[(candidate.Path.Length + 1)..];
            if (candidate.Form == FieldForm.Counts && candidate.Choices.Any(choice => choice.Value == below))
            {
                field = candidate with { Path = path, Form = FieldForm.Whole, Choices = [], Least = 0 };
                return true;
            }
            if (candidate.Form == FieldForm.Entries && below.IndexOf('.', StringComparison.Ordinal) is > 0 and var entry && TryResolve(candidate.Fields, below[(entry + 1)..], out field)) return true;
        }
        field = null;
        return false;
    }

    /// <summary>Whether a path is that of a list of blocks, so that what follows names an entry.</summary>
    public static bool IsList(ImmutableArray<Field> fields, string path)
    {
        foreach (var field in fields)
        {
            if (field.Form != FieldForm.Entries) continue;
            if (field.Path == path) return true;
            if (!path.StartsWith(field.Path + ".", StringComparison.Ordinal)) continue;
            var below = path[(field.Path.Length + 1)..];
            if (below.IndexOf('.', StringComparison.Ordinal) is > 0 and var entry && IsList(field.Fields, below[(entry + 1)..])) return true;
        }
        return path == "states";
    }

    /// <summary>The path somebody may have meant.</summary>
    public static string? Closest(ImmutableArray<Field> fields, string path) =>
        ClosestName.To(path, fields.SelectMany(static field => field.Fields.Select(own => $"{field.Path}.1.{own.Path}").Prepend(field.Path)));
}
