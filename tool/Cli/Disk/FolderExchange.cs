using System.Runtime.InteropServices;

namespace Antt.Cli.Disk;

/// <summary>Exchanges two folders in one step, where the system knows one: at no moment is either name without a folder.</summary>
internal static partial class FolderExchange
{
    private const int FromHere = -100;
    private const uint Exchange = 2;

    /// <summary>Exchanges them; false when the system cannot, and nothing has changed.</summary>
    public static bool TrySwap(string one, string other)
    {
        if (!OperatingSystem.IsLinux()) return false;
        try
        {
            return RenameAt2(FromHere, one, FromHere, other, Exchange) == 0;
        }
        catch (EntryPointNotFoundException)
        {
            return false;
        }
    }

    [LibraryImport("libc", EntryPoint = "renameat2", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int RenameAt2(int fromFolder, string from, int toFolder, string to, uint flags);
}
