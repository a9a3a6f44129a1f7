# Redraw with: gnuplot descent.gp
reset
set encoding utf8
set terminal pngcairo size 1300,477 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'descent.png'
set style textbox opaque noborder fillcolor rgb '#ffffff' margins 0.4,0.2
unset key
unset colorbox
set multiplot
set lmargin at screen 0.0942745
set rmargin at screen 0.400992
set tmargin at screen 0.895597
set bmargin at screen 0.176707
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [-2.4:62.4]
set xtics nomirror out scale 0.6,0.3 ('' -0, '' 20, '' 40, '' 60)
set logscale y
set yrange [1.03636e-06:7.0153]
set ytics nomirror out scale 0.6,0.3 ('' 1e-05, '' 0.001, '' 0.1, '' 2e-06 1, '' 3e-06 1, '' 4e-06 1, '' 5e-06 1, '' 6e-06 1, '' 7e-06 1, '' 8e-06 1, '' 9e-06 1, '' 2e-05 1, '' 3e-05 1, '' 4e-05 1, '' 5e-05 1, '' 6e-05 1, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1)
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
set label '0' at screen 0.105634,0.132892 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '20' at screen 0.2003,0.132892 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '40' at screen 0.294966,0.132892 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '60' at screen 0.389632,0.132892 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '10⁻⁵' at screen 0.0849668,0.280322 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.001' at screen 0.0849668,0.490815 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.1' at screen 0.0849668,0.701308 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label 'Epoch' at screen 0.247633,0.0729339 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Excess, as a share of PCA’s error' at screen 0.026,0.536152 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 90
set label 'Error above PCA’s' at screen 0.247633,0.939413 center font 'DejaVu Sans Bold,16.5' textcolor rgb '#222222' front
set arrow from screen 0.845062,0.859853 to screen 0.878908,0.859853 nohead front linecolor rgb '#0072b2' linewidth 3
set label '' at screen 0.861985,0.859853 point pointtype 7 pointsize 1.46667 linecolor rgb '#0072b2' linewidth 1.5 front
set label '18 numbers' at screen 0.887369,0.859853 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set arrow from screen 0.845062,0.788365 to screen 0.878908,0.788365 nohead front linecolor rgb '#d55e00' linewidth 3
set label '' at screen 0.861985,0.788365 point pointtype 5 pointsize 1.46667 linecolor rgb '#d55e00' linewidth 1.5 front
set label '19 numbers' at screen 0.887369,0.788365 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
plot 'descent.1.dat' index 0 using 1:2 with linespoints linecolor rgb '#0072b2' linewidth 2.5 pointtype 7 pointsize 1.224, \
     'descent.1.dat' index 1 using 1:2 with linespoints linecolor rgb '#d55e00' linewidth 2.5 pointtype 5 pointsize 1.224
unset label
unset arrow
unset object
set lmargin at screen 0.502959
set rmargin at screen 0.809677
set tmargin at screen 0.895597
set bmargin at screen 0.176707
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [-2.4:62.4]
set xtics nomirror out scale 0.6,0.3 ('' -0, '' 20, '' 40, '' 60)
set logscale y
set yrange [0.000814657:2.09612]
set ytics nomirror out scale 0.6,0.3 ('' 0.001, '' 0.01, '' 0.1, '' 1, '' 0.0009 1, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '' 2 1)
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
set label '0' at screen 0.514319,0.132892 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '20' at screen 0.608985,0.132892 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '40' at screen 0.703651,0.132892 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '60' at screen 0.798317,0.132892 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.001' at screen 0.493651,0.195473 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.01' at screen 0.493651,0.406264 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.1' at screen 0.493651,0.617055 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '1' at screen 0.493651,0.827846 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label 'Epoch' at screen 0.656318,0.0729339 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Largest principal angle (radians)' at screen 0.434685,0.536152 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 90
set label 'Angle to PCA’s subspace' at screen 0.656318,0.939413 center font 'DejaVu Sans Bold,16.5' textcolor rgb '#222222' front
plot 'descent.2.dat' index 0 using 1:2 with linespoints linecolor rgb '#0072b2' linewidth 2.5 pointtype 7 pointsize 1.224, \
     'descent.2.dat' index 1 using 1:2 with linespoints linecolor rgb '#d55e00' linewidth 2.5 pointtype 5 pointsize 1.224
unset label
unset arrow
unset object
unset multiplot
unset output
