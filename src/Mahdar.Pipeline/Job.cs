namespace Mahdar.Pipeline;

/// <summary>One input and the promise of its result.</summary>
internal sealed class Job<TIn, TOut>(TIn input)
{
    private readonly TaskCompletionSource<TOut> result = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task<TOut> Result => result.Task;

    public void Do(Func<TIn, TOut> work)
    {
        try
        {
            result.SetResult(work(input));
        }
        catch (Exception e)
        {
            result.SetException(e);
        }
    }
}
