using Mahdar.Pipeline;

namespace Mahdar.Tests.Pipeline;

public class OrderedWorkTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void Results_come_in_the_order_of_the_inputs(int workers)
    {
        var taken = new List<int>();
        OrderedWork.Run(Enumerable.Range(0, 2000), Slow, taken.Add, workers);
        taken.ShouldBe(Enumerable.Range(0, 2000));
    }

    [Fact]
    public void No_more_inputs_are_drawn_than_are_under_way()
    {
        int drawn = 0, taken = 0, most = 0;
        IEnumerable<int> Inputs()
        {
            for (; drawn < 20_000; drawn++)
            {
                most = Math.Max(most, drawn - Volatile.Read(ref taken));
                yield return drawn;
            }
        }
        OrderedWork.Run(Inputs(), input => input, _ => Interlocked.Increment(ref taken), 2);
        taken.ShouldBe(20_000);
        most.ShouldBeLessThan(300);
    }

    [Fact]
    public void A_failure_of_the_work_reaches_the_caller() =>
        Should.Throw<InvalidDataException>(() => OrderedWork.Run(Enumerable.Range(0, 500), input => input == 77 ? throw new InvalidDataException() : input, _ => { }, 2));

    [Fact]
    public void A_failure_of_the_inputs_reaches_the_caller_after_what_came_before_it()
    {
        var taken = new List<int>();
        static IEnumerable<int> Inputs()
        {
            yield return 1;
            throw new InvalidDataException();
        }
        Should.Throw<InvalidDataException>(() => OrderedWork.Run(Inputs(), input => input, taken.Add, 2));
        taken.ShouldBe([1]);
    }

    [Fact]
    public void A_taker_that_gives_up_ends_the_work() =>
        Should.Throw<IOException>(() => OrderedWork.Run(Enumerable.Range(0, 100_000), input => input, taken => { if (taken == 10) throw new IOException(); }, 2));

    private static int Slow(int input)
    {
        if (input % 97 == 0) Thread.Sleep(3);
        return input;
    }
}
