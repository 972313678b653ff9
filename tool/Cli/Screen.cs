using Antt.Model;

namespace Antt.Cli;

/// <summary>The two streams a command speaks through: results on the one, words to the person on the other.</summary>
internal sealed record Screen(TextWriter Out, TextWriter Error, CliEnvironment Environment, Language Language)
{
    /// <summary>The words in the language the person chose.</summary>
    public string In(Words words) => words.In(Language);

    /// <summary>A line of the result.</summary>
    public void Print(Words line) => Out.WriteLine(In(line));

    /// <summary>A line about the run, not part of the result.</summary>
    public void Tell(Words line) => Error.WriteLine(In(line));

    /// <summary>Says what is wrong with the way the command was called.</summary>
    public ExitCode Refuse(Words problem)
    {
        Error.WriteLine($"antt: {In(problem)}");
        return ExitCode.Usage;
    }

    /// <summary>Says why the command found nothing good.</summary>
    public ExitCode Fail(Words problem)
    {
        Error.WriteLine($"antt: {In(problem)}");
        return ExitCode.Errors;
    }
}
