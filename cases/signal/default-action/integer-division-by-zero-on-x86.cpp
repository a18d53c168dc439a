// On x86 an integer division by zero generates SIGFPE; a floating one gives infinity and no signal.
//
// ref:     man7 signal(2) NOTES; man7 sigaction(2) FPE_INTDIV; man7 fenv(3) divide-by-zero
// profile: linux
// strength: documented
// needs:   fork
// claims:  S0-060 S4-057

#include "support/signal_tools.hpp"

static volatile int zero = 0, hundred = 100;
static volatile double floating_zero = 0, one = 1;

int main() {
#if defined(__x86_64__) || defined(__i386__)
    Child child([] {
        no_core_file();
        return hundred / zero;
    });
    observe("100 / 0", child.wait());

    handle(SIGFPE, [](int signo, siginfo_t* info, void*) { _exit(signo == SIGFPE && info->si_code == FPE_INTDIV ? 3 : 4); });
    Child catching([] { return hundred / zero; });
    observe("with a handler, exits 3 for FPE_INTDIV", catching.wait());
    Child raising([] { raise(SIGFPE); });
    observe("only raised, exits 4 for another code", raising.wait());

    const double quotient = one / floating_zero;
    observe("1.0 / 0.0 is infinite", quotient > 1e308);
#else
    unsupported("says something about x86 only");
#endif
}
