# Redraw with: gnuplot errors.gp
reset
set encoding utf8
set terminal pngcairo size 1200,700 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'errors.png'
set style textbox opaque noborder fillcolor rgb '#ffffff' margins 0.4,0.2
unset key
unset colorbox
set multiplot
set lmargin at screen 0.1128
set rmargin at screen 0.976667
set tmargin at screen 0.897857
set bmargin at screen 0.129286
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [-0.000379585:0.0882967]
set xtics nomirror out scale 0.6,0.3 ('' -0, '' 0.02, '' 0.04, '' 0.06, '' 0.08)
set yrange [0:1677.5]
set ytics nomirror out scale 0.6,0.3 ('' -0, '' 500, '' 1000, '' 1500)
unset grid
set grid  ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
set label '0.00' at screen 0.116498,0.0953571 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.02' at screen 0.311334,0.0953571 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.04' at screen 0.50617,0.0953571 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.06' at screen 0.701006,0.0953571 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.08' at screen 0.895842,0.0953571 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0' at screen 0.101342,0.129286 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '500' at screen 0.101342,0.358368 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '1,000' at screen 0.101342,0.587451 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '1,500' at screen 0.101342,0.816533 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Reconstruction error (mean squared)' at screen 0.544733,0.0489286 center font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set label 'Images' at screen 0.02875,0.513571 center font 'DejaVu Sans,18.75' textcolor rgb '#222222' front rotate by 90
set arrow from screen 0.36007,0.897857 to screen 0.36007,0.129286 nohead front linecolor rgb '#6b6b6b' linewidth 2 dashtype (8,5)
set label 'quantile' at screen 0.275454,0.870929 left font 'DejaVu Sans,16.5' textcolor rgb '#6b6b6b' front boxed
set arrow from screen 0.367715,0.897857 to screen 0.367715,0.129286 nohead front linecolor rgb '#6b6b6b' linewidth 2 dashtype (8,5)
set label 'mean + 2 s.d.' at screen 0.377715,0.870929 left font 'DejaVu Sans,16.5' textcolor rgb '#6b6b6b' front boxed
set object rectangle from screen 0.116133,0.922857 to screen 0.134883,0.951429 front fillcolor rgb '#0072b2' fillstyle solid noborder
set label 'validation images' at screen 0.1453,0.937143 left font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set object rectangle from screen 0.361133,0.922857 to screen 0.379883,0.951429 front fillcolor rgb '#d55e00' fillstyle solid noborder
set label 'test images' at screen 0.3903,0.937143 left font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
plot 'errors.dat' index 0 using 1:2 with filledcurves y=0 fillstyle transparent solid 0.35 noborder fillcolor rgb '#0072b2', \
     'errors.dat' index 1 using 1:2 with filledcurves y=0 fillstyle transparent solid 0.35 noborder fillcolor rgb '#d55e00', \
     'errors.dat' index 0 using 1:2 with lines linecolor rgb '#0072b2' linewidth 2.5, \
     'errors.dat' index 1 using 1:2 with lines linecolor rgb '#d55e00' linewidth 2.5
unset label
unset arrow
unset object
unset multiplot
unset output
