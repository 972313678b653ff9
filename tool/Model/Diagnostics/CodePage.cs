using System.Collections.Immutable;

namespace Antt.Model.Diagnostics;

/// <summary>The page about a kind of finding: what it says, and a register with and without it.</summary>
/// <param name="Kind">The kind of finding.</param>
/// <param name="Why">What lies behind it.</param>
/// <param name="Wrong">Something that is found.</param>
/// <param name="Right">The same without the fault.</param>
public sealed record CodePage(DiagnosticDescriptor Kind, Words Why, CodeExample Wrong, CodeExample Right);

/// <summary>An example of a page about a kind of finding.</summary>
/// <param name="Blocks">What the register holds; empty for the example register as it is.</param>
/// <param name="Findings">What is said about it, line by line as <c>antt check</c> prints it.</param>
public sealed record CodeExample(ImmutableArray<CodeBlock> Blocks, ImmutableArray<string> Findings);

/// <summary>A file, or a part of one, in an example.</summary>
/// <param name="How">What the text is of the file: all of it, what changes in it, its bytes.</param>
/// <param name="Path">The file.</param>
/// <param name="Text">The text; empty where the file itself is the example.</param>
public sealed record CodeBlock(Words How, string Path, string Text);
