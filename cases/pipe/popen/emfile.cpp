// popen() fails once the process has as many streams as it may have: {STREAM_MAX}, which sysconf() tells. (Whether errno tells why
// is left open.)
//
// ref:      POSIX.1-2024 XSH popen() ERRORS EMFILE; POSIX.1-2024 XSH popen() RETURN VALUE; POSIX.1-2024 XSH setrlimit() RLIMIT_NOFILE
// profile:  xsi
// strength: shall fail
// needs:    fork exec

#include "support/case.hpp"

#include <sys/resource.h>

int main() {
    if (sysconf(_SC_STREAM_MAX) == -1) unsupported("the number of streams has no limit here");
    Child child([] {
        rlimit limit;
        must(getrlimit(RLIMIT_NOFILE, &limit));
        limit.rlim_cur = 64;  // so that the end comes soon where the streams are as many as the descriptors
        must(setrlimit(RLIMIT_NOFILE, &limit));
        const long most = must(sysconf(_SC_STREAM_MAX));
        FILE* stream = popen("exit 3", "r");
        observe("a stream", stream != nullptr);
        if (stream) pclose(stream);
        const auto open_one = [] { return fopen("/dev/null", "r"); };
        for (long streams = 3; streams < most && open_one(); ++streams) {}  // three are open from the beginning
        stream = popen("exit 3", "r");
        observe("a stream beyond STREAM_MAX", stream != nullptr);
        if (stream) pclose(stream);
    });
    observe("child", child.wait());
}
