"""What every test is watched by: nothing is left running, nobody is called."""
