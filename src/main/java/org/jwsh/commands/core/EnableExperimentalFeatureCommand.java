package org.jwsh.commands.core;

import org.jwsh.cmdlet.Cmdlet;

/** Enables an experimental feature. */
@Cmdlet(verb = "Enable", noun = "ExperimentalFeature", supportsShouldProcess = true)
public final class EnableExperimentalFeatureCommand extends ExperimentalFeatureSwitch {}
