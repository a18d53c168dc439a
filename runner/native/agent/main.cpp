// SPDX-License-Identifier: MIT
// ipcts on the target: it judges the system by itself, serves a runner, or runs one case.
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include <unistd.h>

#include "batch.hpp"
#include "hang.hpp"
#include "init.hpp"
#include "json_text.hpp"
#include "judge_system.hpp"
#include "ladder.hpp"
#include "left_out.hpp"
#include "marks.hpp"
#include "run_case.hpp"
#include "self_test.hpp"
#include "support/case.hpp"
#include "table.hpp"
#include "version.hpp"

namespace ipcts {

const Case* find_case(const char* id) {
    std::size_t low = 0, high = case_count;
    while (low < high) {
        const std::size_t middle = (low + high) / 2;
        const int order = std::strcmp(id, cases[middle].id);
        if (order == 0) return &cases[middle];
        if (order < 0) high = middle;
        else low = middle + 1;
    }
    return nullptr;
}

namespace {

constexpr char usage[] =
    "usage: ipcts [OPTION...] [PREFIX...]\n\n"
    "Judges this system by the documented behaviour of its IPC: runs all cases, or those whose ids begin with a PREFIX such as "
    "pipe/ or\n"
    "signal/kill/. Exit status: 0 nothing is new, 1 a case failed or is unresolved, 2 not all could be done.\n"
    "  --tap                 print the verdicts in TAP, the Test Anything Protocol\n"
    "  --ktap                print them in KTAP, the kernel's TAP\n"
    "  --junit FILE          also write them as JUnit's XML\n"
    "  --json FILE           also write the results document (docs/results.md)\n"
    "  --shard K/N           only part K of N: the parts have all cases, each case once\n"
    "  --deviations NAMES    whose known deviations count, such as linux,glibc,gvisor, or none; by default this system's\n"
    "  --ladder              run them in the order in which a young kernel can pass them; say how far it is and what is next\n"
    "Instead of judging:\n"
    "  --case ID [ARG...]    run one case in this process and print what it observes\n"
    "  --batch               run the cases named on standard input (docs/protocol.md)\n"
    "  --list                the ids, one a line; what this program was built without says why\n"
    "  --list=json           the whole table\n"
    "  --version             the version of the suite, and its commit\n"
    "  --catch2 [ARG...]     a Catch2 test program with its own arguments: --catch2 \"[pipe]~[linux]\" -r junit\n"
    "Wherever they stand:\n"
    "  --isolate no          do without namespaces\n"
    "  --scratch DIR         where the cases work, to choose a file system\n"
    "  --raw                 with --batch: the terminal is a line to the runner, such as a serial one\n"
    "  --marks               with --case, before it: mark the lines of the case, for a console that shows others, too\n";

struct Options {
    bool isolate = true, raw = false, marks = false;
    const char* scratch = nullptr;
};

// Takes these options out of the arguments; what follows --case is the case's. False after a complaint.
bool take_options(int& count, char** arguments, Options& options) {
    int kept = 1;
    bool ours = true;
    for (int i = 1; i < count; ++i) {
        const char* word = arguments[i];
        if (std::strcmp(word, "--case") == 0) ours = false;
        const bool isolate = ours && std::strcmp(word, "--isolate") == 0, scratch = ours && std::strcmp(word, "--scratch") == 0;
        if (isolate && (i + 1 == count || std::strcmp(arguments[i + 1], "no") != 0))
            return std::fputs("ipcts: --isolate: only `--isolate no` is known\n", stderr), false;
        if (scratch && i + 1 == count) return std::fputs("ipcts: --scratch needs a directory\n", stderr), false;
        if (scratch) options.scratch = arguments[++i];
        else if (isolate) options.isolate = false, ++i;
        else if (ours && std::strcmp(word, "--raw") == 0) options.raw = true;
        else if (ours && std::strcmp(word, "--marks") == 0) options.marks = true;
        else arguments[kept++] = arguments[i];
    }
    arguments[count = kept] = nullptr;
    return true;
}

// The exit status after a word that nothing can be made of.
int not_understood(const char* word) {
    std::fprintf(stderr, "ipcts: '%s' is not understood here; --help tells what is\n", word);
    return 2;
}

int unknown(const char* id) {
    std::fprintf(stderr, "ipcts: no case '%s'; --list names them all\n", id);
    return 2;
}

// Why the program was built without the case; null for one that it has.
const char* why_left_out(const Case& which) {
    const LeftOut* row = left_out;
    while (row->id && std::strcmp(row->id, which.id) != 0) ++row;
    return row->reason;
}

// Runs the case in this very process; `rest` are the arguments behind the program's name.
int run_here(const Case& which, const char* self, int count, char** rest) {
    ::setenv("IPCTS_CASE", which.id, 1);
    begin_progress();
    char* arguments[64] = {const_cast<char*>(self)};
    int used = 1;
    for (int i = 0; i < count && used < 63; ++i) arguments[used++] = rest[i];
    return which.main ? which.main(used, arguments) : which.plain_main();
}

// The same with marks; all that the program does, and `last` with it.
int run_marked(const Case& which, const char* self, int count, char** rest, void (*last)()) {
    begin_marks(which.id, last);
    const char* reason = why_left_out(which);
    if (reason) put_line(STDERR_FILENO, "unsupported: ", "not built: ", reason);
    const int status = reason ? 77 : run_here(which, self, count, rest);
    end_marks(status);
    return status;
}

int list_ids() {
    for (std::size_t i = 0; i < case_count; ++i)
        if (const char* reason = why_left_out(cases[i])) std::printf("%s  # unsupported: not built: %s\n", cases[i].id, reason);
        else std::puts(cases[i].id);
    return std::fflush(stdout) == 0 ? 0 : 2;
}

int list_json() {
    constexpr struct {
        const char* name;
        const char* Case::* text;
        bool is_words;
    } fields[] = {
#define IPCTS_FIELD(name, is_words) {#name, &Case::name, is_words},
        IPCTS_CASE_FIELDS(IPCTS_FIELD)
#undef IPCTS_FIELD
    };
    std::fputs("[", stdout);
    for (std::size_t i = 0; i < case_count; ++i) {
        const Case& item = cases[i];
        const char* separator = i ? ",\n {" : "\n {";
        for (const auto& field : fields) {
            std::printf("%s\"%s\": ", separator, field.name);
            field.is_words ? put_json_words(stdout, item.*field.text) : put_json_string(stdout, item.*field.text);
            separator = ", ";
        }
        const char* reason = why_left_out(item);
        std::fputs(", \"not_built\": ", stdout);
        put_json_string(stdout, reason ? reason : "");
        std::fputs("}", stdout);
    }
    std::fputs("\n]\n", stdout);
    return std::fflush(stdout) == 0 ? 0 : 2;
}

// Whether `file` is a script whose first line ends with the name under which we run.
bool is_script_for(const char* file, const char* name) {
    char line[512];
    std::FILE* script = *file == '/' ? std::fopen(file, "re") : nullptr;
    if (!script) return false;
    const bool read = std::fgets(line, sizeof line, script) != nullptr;
    std::fclose(script);
    if (!read || std::strncmp(line, "#!", 2) != 0) return false;
    line[std::strcspn(line, "\n")] = '\0';
    const std::size_t size = std::strlen(line), tail = std::strlen(name);
    return size > tail && line[size - tail - 1] == ' ' && std::strcmp(line + size - tail, name) == 0;
}

// Judges this system; the arguments are those of the program without its name.
int judge(int count, char** arguments, const char* self, const Options& options) {
    Wanted wanted;
    if (!understand(count, arguments, wanted)) return 2;
    begin_clean();
    Files files;
    if (!open_files(wanted, files)) return 2;
    agent.reports = true;
    become_agent(self, options.isolate, options.scratch);
    const int status = wanted.ladder ? climb_ladder(wanted.selection) : judge_system(wanted, files);
    finish_agent();
    return status;
}

// The Catch2 program; `arguments` begin with --catch2, which stands for the program's name.
int run_catch2(int count, char** arguments, const char* self, const Options& options) {
    if (!ipcts_self_test)
        return std::fputs("ipcts: --catch2: this program was built without it; install catch2 and build again\n", stderr), 2;
    // Questions about the program need no agent.
    const char* command = count > 1 ? arguments[1] : "";
    const bool asks = std::strncmp(command, "--list", 6) == 0 || std::strcmp(command, "-l") == 0 || std::strcmp(command, "-h") == 0;
    if (!asks) begin_clean();
    if (!asks) become_agent(self, options.isolate, options.scratch);
    const int status = ipcts_self_test(count, arguments);
    if (!asks) finish_agent();
    return status;
}

int run(int count, char** arguments) {
    const char* self = own_path(arguments[0]);
    // Under IPCTS_SELF the script that starts us shows up as our first argument; a case may have removed the variable.
    if (count > 1 && (std::strcmp(arguments[1], self) == 0 || is_script_for(arguments[1], arguments[0]))) {
        arguments[1] = arguments[0];
        ++arguments;
        --count;
    }
    if (const char* id = std::getenv("IPCTS_CASE")) {
        const Case* which = find_case(id);
        keep_marks();
        return which ? run_here(*which, self, count - 1, arguments + 1) : unknown(id);
    }
    const bool only_process = is_init(arguments[0]);
    Options options;
    if (!take_options(count, arguments, options)) return 2;
    const char* command = count > 1 ? arguments[1] : "";
    if (std::strcmp(command, "--case") == 0) {
        if (count < 3) return std::fputs("ipcts: --case needs an id; --list names them all\n", stderr), 2;
        const Case* which = find_case(arguments[2]);
        if (only_process && options.marks) furnish_init();
        reset_signals();  // as for a case of a session; one that executes the program again keeps what it has set
        if (which && options.marks) return run_marked(*which, self, count - 3, arguments + 3, only_process ? power_off : nullptr);
        return which ? run_here(*which, self, count - 3, arguments + 3) : unknown(arguments[2]);
    }
    for (const char* alone : {"--list", "--list=json", "--version", "--help", "--batch"})
        if (std::strcmp(command, alone) == 0 && count > 2) return not_understood(arguments[2]);
    if (std::strcmp(command, "--list") == 0) return list_ids();
    if (std::strcmp(command, "--list=json") == 0) return list_json();
    if (std::strcmp(command, "--version") == 0) return std::puts(version_line()), 0;
    if (std::strcmp(command, "--help") == 0) return std::fputs(usage, stdout), 0;
    if (std::strcmp(command, "--batch") == 0) {
        begin_clean();
        become_agent(self, options.isolate, options.scratch, options.raw);
        const int status = serve_batch();
        finish_agent();
        return status;
    }
    if (std::strcmp(command, "--catch2") == 0) return run_catch2(count - 1, arguments + 1, self, options);
    return judge(count - 1, arguments + 1, self, options);
}

}  // namespace

}  // namespace ipcts

int main(int count, char** arguments) {
    bool one_case = false;
    for (int i = 1; i < count; ++i) one_case = one_case || std::strcmp(arguments[i], "--case") == 0;
    if (!one_case && ipcts::is_init(arguments[0])) ipcts::be_init(ipcts::run, count, arguments);
    return ipcts::run(count, arguments);
}
