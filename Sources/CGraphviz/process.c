#include "CGraphviz.h"

#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

extern char **environ;

void cgraphviz_limit_time(unsigned seconds) {
  struct rlimit limit;
  if (getrlimit(RLIMIT_CPU, &limit) != 0) return;
  // The signal of the soft limit may be blocked, that of the hard limit cannot.
  if (limit.rlim_max == RLIM_INFINITY || seconds < limit.rlim_max) {
    limit.rlim_cur = seconds;
    limit.rlim_max = seconds + 1;
  }
  setrlimit(RLIMIT_CPU, &limit);
}

// Starts a program with signals as they are by default, whatever this thread does with them.
static int start(const char *program, char *const arguments[], int input, int output, pid_t *pid) {
  posix_spawn_file_actions_t files;
  posix_spawnattr_t attributes;
  sigset_t none, all;
  sigemptyset(&none);
  sigfillset(&all);
  sigdelset(&all, SIGKILL);
  sigdelset(&all, SIGSTOP);
  posix_spawn_file_actions_init(&files);
  posix_spawn_file_actions_adddup2(&files, input, STDIN_FILENO);
  posix_spawn_file_actions_adddup2(&files, output, STDOUT_FILENO);
  posix_spawn_file_actions_addopen(&files, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
  posix_spawnattr_init(&attributes);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
  posix_spawnattr_setsigmask(&attributes, &none);
  posix_spawnattr_setsigdefault(&attributes, &all);
  int failure = posix_spawn(pid, program, &files, &attributes, arguments, environ);
  posix_spawn_file_actions_destroy(&files);
  posix_spawnattr_destroy(&attributes);
  return failure;
}

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (double)time.tv_sec + (double)time.tv_nsec * 1e-9;
}

cgraphviz_outcome cgraphviz_run(const char *program, char *const arguments[], int input, int output,
                                double seconds) {
  pid_t pid = 0;
  if (start(program, arguments, input, output, &pid) != 0) {
    return (cgraphviz_outcome){CGRAPHVIZ_NOT_STARTED, 0};
  }
  const double deadline = now() + seconds;
  const struct timespec pause = {0, 2000000};
  int status = 0;
  while (waitpid(pid, &status, WNOHANG) == 0) {
    if (now() > deadline) {
      kill(pid, SIGKILL);
      waitpid(pid, &status, 0);
      return (cgraphviz_outcome){CGRAPHVIZ_TIMED_OUT, 0};
    }
    nanosleep(&pause, NULL);
  }
  if (WIFSIGNALED(status)) return (cgraphviz_outcome){CGRAPHVIZ_SIGNALED, WTERMSIG(status)};
  return (cgraphviz_outcome){CGRAPHVIZ_EXITED, WEXITSTATUS(status)};
}
