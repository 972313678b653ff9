namespace Antt.Fuzz.Running;

/// <summary>A kind of input, and what the tool has to do with it whatever it looks like. One serves one thread.</summary>
internal abstract class Family : IDisposable
{
    /// <summary>What it is called.</summary>
    public abstract string Name { get; }

    /// <summary>Makes one input by chance and gives it to the tool. An exception that leaves this is one the tool let out.</summary>
    public abstract Outcome Try(Trial trial);

    /// <summary>Lets go of what the family keeps on disk.</summary>
    public virtual void Dispose()
    {
    }
}
