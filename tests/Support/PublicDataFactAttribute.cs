namespace Antt.Tests.Support;

/// <summary>A test over public data; without the data it is reported as not run.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PublicDataFactAttribute : FactAttribute
{
    public PublicDataFactAttribute()
    {
        if (PublicData.Root is null)
        {
            Skip = $"not run: {PublicData.Variable} is not set";
        }
    }
}
