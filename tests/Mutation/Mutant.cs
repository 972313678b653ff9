namespace Antt.Mutation;

/// <summary>One change of the code.</summary>
/// <param name="Number">Its number in this run.</param>
/// <param name="File">The file's name.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Code">The whole line as it is.</param>
/// <param name="Start">Where the changed text begins in the file.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Original">What stands there.</param>
/// <param name="Changed">What is put there.</param>
internal sealed record Mutant(int Number, string File, int Line, string Code, int Start, int Length, string Original, string Changed)
{
    /// <summary>What names it in the list of equivalent ones; it survives moved lines.</summary>
    public string Key => $"{File} | {Code} | {Original} => {Changed}";

    public override string ToString() => $"{File}({Line}): {Original} => {Changed}";
}
